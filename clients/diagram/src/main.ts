// SPDX-License-Identifier: EPL-2.0
import 'reflect-metadata';
import {
  type Action, BaseJsonrpcGLSPClient, bindAsService, bindOrRebind, ChangeBoundsTool, configureActionHandler, configureDefaultModelElements, configureModelElement, ConsoleLogger,
  createDiagramOptionsModule, createWebSocketConnection, DiagramLoader, EditorContextService, editLabelFeature, EnableToolPaletteAction, ExportResultActionHandler, FeatureModule, FitToScreenAction, GlspEditLabelUI, GlspHoverMouseListener,
  gridModule, helperLineModule, type IActionDispatcher, initializeDiagramContainer, LogLevel, MessageAction, SearchAutocompletePalette, SetMarkersAction, STANDALONE_MODULE_CONFIG, ToolPalette, TYPES, GLSPActionDispatcher, edgeLayoutFeature,
} from '@eclipse-glsp/client';
import { Container, injectable } from 'inversify';
import { caret, type DiagramState, SHOW, STATE } from './actions';
import { Bar } from './bar';
import { CopyPaste, PageClipboard } from './clipboard';
import { DropTool } from './drop';
import { Findings } from './findings';
import { keepFitted } from './fit';
import { command, focusDiagram, followText, host, leaveKeys, PictureKeeper, theme } from './host';
import { ByKeys } from './keyboard';
import { showKeys } from './keys';
import { FindingPopup, MapLabelEditor, RefusalBelow } from './labels';
import { ClickListener, EditKeys, SelectionLink } from './listeners';
import { MapMenu, MenuPopup } from './menu';
import { MapDomHelper, MapEdge, MapLabel, MapModelRegistry, MapNode, MapViewRegistry } from './model';
import { MapPalette } from './palette';
import { releaseAnywhere } from './release';
import { steady } from './steady';
import { MapSearch } from './search';
import { connect, type Transport } from './transport';
import { MapEdgeView, MapLabelView, MapNodeView } from './views';
import { locale, say, translate } from './words';
import './style.css'; // after the styles of the library

const query = new URLSearchParams(location.search);
const part = (id: string) => document.getElementById(id)!;
const outside = window.parent as unknown as Outside;
const RETRY_MILLIS = 1000;

/** The page around the diagram. */
interface Outside {
  /** Opens what a double click opens, when it would rather. */
  vaglioOpen?: (diagram: string) => boolean;
  /** The page around: takes notice of what is shown, also after going back. */
  vaglioShown?: (diagram: string) => void;
}

const mapModule = new FeatureModule((bind, unbind, isBound, rebind) => {
  const context = { bind, unbind, isBound, rebind };
  bindOrRebind(context, TYPES.ILogger).to(ConsoleLogger).inSingletonScope();
  bindOrRebind(context, TYPES.LogLevel).toConstantValue(LogLevel.warn);
  rebind(TYPES.SModelRegistry).to(MapModelRegistry).inSingletonScope();
  rebind(TYPES.ViewRegistry).to(MapViewRegistry).inSingletonScope();
  rebind(TYPES.DOMHelper).to(MapDomHelper).inSingletonScope();
  rebind(ChangeBoundsTool).to(DropTool).inSingletonScope();
  rebind(GlspEditLabelUI).to(MapLabelEditor).inSingletonScope();
  bindOrRebind(context, TYPES.IEditLabelValidationDecorator).to(RefusalBelow).inSingletonScope();
  rebind(GlspHoverMouseListener).to(FindingPopup).inSingletonScope();
  rebind(TYPES.ICopyPasteHandler).to(CopyPaste);
  rebind(TYPES.IAsyncClipboardService).to(PageClipboard).inSingletonScope();
  bind(ByKeys).toSelf().inSingletonScope();
  rebind(ToolPalette).to(MapPalette).inSingletonScope();
  rebind(SearchAutocompletePalette).to(MapSearch).inSingletonScope();
  bind(TYPES.IContextMenuService).to(MenuPopup).inSingletonScope();
  bindAsService(context, TYPES.IContextMenuItemProvider, MapMenu);
  bindAsService(context, TYPES.MouseListener, ClickListener);
  bindAsService(context, TYPES.KeyListener, EditKeys);
  bindAsService(context, TYPES.ISelectionListener, SelectionLink);
  configureDefaultModelElements(context);
  for (const type of ['node', 'container', 'list', 'item', 'border']) {
    configureModelElement(context, type, MapNode, MapNodeView);
  }
  configureModelElement(context, 'edge', MapEdge, MapEdgeView);
  configureModelElement(context, 'label:name', MapLabel, MapLabelView, { enable: [editLabelFeature, edgeLayoutFeature] });
  configureModelElement(context, 'label:plain', MapLabel, MapLabelView, { enable: [edgeLayoutFeature] });
}, { featureId: Symbol('map') });

let bar: Bar | undefined;
let findings: Findings | undefined;
let dispatcher: IActionDispatcher | undefined;
let context: EditorContextService | undefined;

/** Does what the server asks of the page. */
@injectable()
class PageHandler {
  handle(action: Action): void {
    switch (action.kind) {
      case STATE: return this.state(action as DiagramState);
      case SHOW: return open((action as Action & { diagram: string }).diagram);
      case MessageAction.KIND: return tell((action as MessageAction).message);
      case SetMarkersAction.KIND: return findings?.show((action as SetMarkersAction).markers);
      default:
    }
  }

  private layers = '';

  private state(state: DiagramState): void {
    bar?.show(state);
    const stale = part('stale');
    stale.hidden = !state.stale;
    stale.textContent = state.stale ?? '';
    document.body.classList.toggle('stale', state.stale !== undefined);
    const layers = JSON.stringify(state.layers);
    if (this.layers && layers !== this.layers) {
      void dispatcher?.dispatch(EnableToolPaletteAction.create()); // other layers have other tools
    }
    this.layers = layers;
  }
}

let hiding = 0;
const SHOWN_MILLIS = 7000;

/** Shows a sentence for a while. */
function tell(text: string): void {
  const message = part('message');
  message.textContent = text;
  message.hidden = !text;
  clearTimeout(hiding);
  hiding = window.setTimeout(() => { message.hidden = true; }, SHOWN_MILLIS);
}

/** Shows another diagram. */
function open(diagram: string): void {
  if (!outside.vaglioOpen?.(diagram)) {
    const next = new URL(location.href);
    next.searchParams.set('diagram', diagram);
    next.searchParams.set('from', '1');
    location.assign(next);
  }
}

async function load(transport: Transport): Promise<void> {
  const connection = createWebSocketConnection({
    send: text => transport.send(text as string), onMessage: cb => transport.onMessage(cb), onClose: cb => transport.onClose(() => cb(1000, '')), onError: () => undefined, dispose: () => transport.close(),
  }, console as never);
  const glspClient = new BaseJsonrpcGLSPClient({ id: 'vaglio', connectionProvider: connection });
  const container = initializeDiagramContainer(new Container(), createDiagramOptionsModule({
    clientId: `diagram${Date.now()}`, diagramType: 'vaglio', glspClientProvider: async () => glspClient, sourceUri: query.get('diagram') ?? '',
  }, { baseDiv: 'diagram', hiddenDiv: 'diagram_hidden', needsClientLayout: false, zoomLimits: { min: 0.05, max: 4 } }), mapModule, helperLineModule, gridModule, STANDALONE_MODULE_CONFIG, pageModule);
  dispatcher = container.get(GLSPActionDispatcher);
  context = container.get(EditorContextService);
  const current = { dispatch: (a: Action) => dispatcher!.dispatch(a), dispatchAll: (a: Action[]) => dispatcher!.dispatchAll(a) } as IActionDispatcher;
  findings ??= new Findings(current);
  bar ??= new Bar(current, findings.button, findings.list, showKeys, query.has('from'));
  await container.get(DiagramLoader).load({ requestModelOptions: { locale }, enableNotifications: false });
  const fit = () => dispatcher!.dispatch(FitToScreenAction.create([], { padding: 24, maxZoom: 1, animate: false }));
  await fit();
  keepFitted(() => void fit());
  document.body.classList.add('loaded');
  host.vaglioReady?.();
  outside.vaglioShown?.(query.get('diagram') ?? '');
}

const pageModule = new FeatureModule((bind, unbind, isBound, rebind) => {
  const context = { bind, unbind, isBound, rebind };
  bind(PageHandler).toConstantValue(new PageHandler());
  bindOrRebind(context, ExportResultActionHandler).to(PictureKeeper).inSingletonScope(); // after the module that exports
  for (const kind of [STATE, SHOW, MessageAction.KIND, SetMarkersAction.KIND]) {
    configureActionHandler(context, kind, PageHandler);
  }
}, { featureId: Symbol('page') });

async function start(): Promise<void> {
  try {
    const transport = steady(await connect(query.get('page') ?? '', sessionStorage.getItem('vaglio.token') ?? ''));
    transport.onClose(() => {
      tell(say('lost'));
      setTimeout(() => location.reload(), RETRY_MILLIS);
    });
    await load(transport);
  } catch (e) {
    console.error(e);
    tell(say('lost'));
    setTimeout(() => location.reload(), RETRY_MILLIS);
  }
}

const dark = matchMedia('(prefers-color-scheme: dark)');
theme(query.get('theme') ?? (dark.matches ? 'dark' : 'light'));
if (!query.has('theme')) {
  dark.addEventListener('change', () => theme(dark.matches ? 'dark' : 'light'));
}
document.documentElement.lang = locale;
releaseAnywhere();
// the frame of the focus is for those who go by keys
addEventListener('keydown', () => document.body.classList.add('by-keys'), true);
addEventListener('mousedown', () => document.body.classList.remove('by-keys'), true);
translate();
Object.assign(window, {
  vaglio: {
    caret: (uri: string, line: number, character: number) => { followText(); return dispatcher?.dispatch(caret(uri, line, character)); },
    show: open, theme, focus: focusDiagram, keys: leaveKeys,
    command: (name: string, text?: string, copied?: string) => dispatcher && context && command(dispatcher, context, name, text, copied),
  },
});
void start();
