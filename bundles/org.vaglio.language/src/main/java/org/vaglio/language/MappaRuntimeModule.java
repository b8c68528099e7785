// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IAstFactory;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.IPartialParsingHelper;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.serializer.sequencer.ITransientValueService;
import org.eclipse.xtext.serializer.tokens.ICrossReferenceSerializer;
import org.vaglio.language.conversion.MappaValueConverters;
import org.vaglio.language.conversion.UnsetValues;
import org.vaglio.language.formatting.MappaFormatter;
import org.vaglio.language.linking.MapResource;
import org.vaglio.language.messages.LinkingMessages;
import org.vaglio.language.messages.SyntaxMessages;
import org.vaglio.language.naming.ExportedElements;
import org.vaglio.language.naming.MappaNames;
import org.vaglio.language.parsing.BlockReparse;
import org.vaglio.language.parsing.ElementFactory;
import org.vaglio.language.parsing.MapParser;
import org.vaglio.language.scoping.MappaScopes;
import org.vaglio.language.scoping.ReferenceNames;

/** The parts of the language that differ from Xtext's own. */
public class MappaRuntimeModule extends AbstractMappaRuntimeModule {

    @Override
    public Class<? extends IParser> bindIParser() {
        return MapParser.class;
    }

    @Override
    public Class<? extends IAstFactory> bindIAstFactory() {
        return ElementFactory.class;
    }

    @Override
    public Class<? extends IPartialParsingHelper> bindIPartialParserHelper() {
        return BlockReparse.class;
    }

    @Override
    public Class<? extends XtextResource> bindXtextResource() {
        return MapResource.class;
    }

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return MappaValueConverters.class;
    }

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return MappaNames.class;
    }

    @Override
    public Class<? extends IScopeProvider> bindIScopeProvider() {
        return MappaScopes.class;
    }

    public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
        return ExportedElements.class;
    }

    public Class<? extends IFormatter2> bindIFormatter2() {
        return MappaFormatter.class;
    }

    public Class<? extends ITransientValueService> bindITransientValueService2() {
        return UnsetValues.class;
    }

    public Class<? extends ICrossReferenceSerializer> bindICrossReferenceSerializer() {
        return ReferenceNames.class;
    }

    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return SyntaxMessages.class;
    }

    public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindLinkingDiagnosticMessageProvider() {
        return LinkingMessages.class;
    }
}
