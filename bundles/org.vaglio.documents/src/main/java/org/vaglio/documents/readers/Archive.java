// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.vaglio.documents.DocumentProblem;

/** A compressed document: parts are inflated only when they are read, and only up to a limit. */
final class Archive implements Closeable {

    private final ZipFile zip;
    private long inflated;

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens an archive.
     *
     * @throws DocumentProblem when it is damaged or has too many parts
     */
    static Archive open(byte[] content) throws DocumentProblem {
        if (entries(content) > Limits.PARTS) {
            throw Problems.bomb();
        }
        try {
            return new Archive(ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get());
        } catch (IOException | RuntimeException e) {
            throw Problems.damaged();
        }
    }

    /** Counted before the directory is read, which would take memory for each. */
    private static int entries(byte[] content) {
        int count = 0;
        for (int i = 0; i + 3 < content.length; i++) {
            if (content[i] == 'P' && content[i + 1] == 'K' && content[i + 2] == 1 && content[i + 3] == 2) {
                count++;
            }
        }
        return count;
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** The content of a part; null when it is not there. */
    InputStream stream(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        return entry == null ? null : new Bounded(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Bounded extends FilterInputStream {

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            inflated += read;
            if (inflated > Limits.INFLATED) {
                throw new Refusal(Problems.bomb());
            }
        }
    }
}
