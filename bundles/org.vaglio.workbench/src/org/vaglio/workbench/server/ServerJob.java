// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.server;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Shows in the workbench that the server works on something. */
final class ServerJob extends Job {

    private static final int LOOK_MILLIS = 200;

    private final CountDownLatch ended = new CountDownLatch(1);

    ServerJob(String title) {
        super(title);
    }

    void end() {
        ended.countDown();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        try {
            while (!monitor.isCanceled()) {
                if (ended.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                    return Status.OK_STATUS;
                }
            }
            return Status.CANCEL_STATUS;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Status.CANCEL_STATUS;
        }
    }
}
