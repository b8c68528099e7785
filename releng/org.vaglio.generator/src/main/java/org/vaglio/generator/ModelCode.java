// SPDX-License-Identifier: EPL-2.0
package org.vaglio.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Writes the EMF code of a metamodel: {@code ModelCode model|edit GENMODEL PROJECT}. */
public final class ModelCode {

    private ModelCode() {
    }

    public static void main(String[] args) throws IOException {
        boolean edit = args[0].equals("edit");
        Path genModelFile = Path.of(args[1]).toRealPath();
        Path project = Path.of(args[2]).toRealPath();
        Path ecore = genModelFile.resolveSibling(genModelFile.getFileName().toString().replace(".genmodel", ".ecore"));
        UpToDate inputs = new UpToDate(project.resolve("src-gen"), List.of(genModelFile, ecore));
        if (inputs.unchanged()) {
            return;
        }
        inputs.clear();
        generate(load(genModelFile), edit, project);
        if (edit) {
            SvgIcons.use(project.resolve("src-gen"));
        }
        inputs.remember();
    }

    private static GenModel load(Path genModelFile) {
        EcorePackage.eINSTANCE.eClass();
        GenModelPackage.eINSTANCE.eClass();
        Resource.Factory.Registry registry = Resource.Factory.Registry.INSTANCE;
        registry.getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        registry.getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
        ResourceSet resources = new ResourceSetImpl();
        GenModel genModel = (GenModel) resources
                .getResource(URI.createFileURI(genModelFile.toString()), true).getContents().get(0);
        genModel.reconcile();
        genModel.setCanGenerate(true);
        return genModel;
    }

    private static void generate(GenModel genModel, boolean edit, Path project) throws IOException {
        Files.createDirectories(project.resolve("src-gen"));
        for (String name : List.of("org.vaglio.model", "org.vaglio.model.edit")) {
            URI folder = URI.createFileURI(project.resolveSibling(name) + "/");
            EcorePlugin.getPlatformResourceMap().put(name, folder);
        }
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
                GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        Generator generator = new Generator();
        generator.setInput(genModel);
        Diagnostic result = generator.generate(genModel,
                edit ? GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE : GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                new BasicMonitor());
        if (result.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(result.toString());
        }
    }
}
