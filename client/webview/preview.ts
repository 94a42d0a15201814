import morphdom from 'morphdom';
import {
  type FromPreview,
  isPreviewState,
  isShowPage,
  type PreviewPage,
  type PreviewState,
} from '../src/preview/messages';

const host = acquireVsCodeApi();
const page = elementById('preview-page');
const banner = elementById('preview-banner');
let shown: PreviewPage | undefined;
let waiting: PreviewPage | undefined;

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isShowPage(data)) show(data.page);
});
// before VS Code's own listener, which would open the link a second time
document.addEventListener('click', followLink, { capture: true });
window.addEventListener('scroll', oncePerFrame(remember), { passive: true });
post({ type: 'ready' });

/** The first page at once; of those that follow, the latest in each frame. */
function show(next: PreviewPage): void {
  if (shown === undefined) {
    render(next);
    return;
  }
  if (waiting === undefined) {
    requestAnimationFrame(() => {
      const latest = waiting;
      waiting = undefined;
      if (latest !== undefined) render(latest);
    });
  }
  waiting = next;
}

function render(next: PreviewPage): void {
  const isOther = shown?.uri !== next.uri;
  const scroll = shown === undefined ? rememberedScroll(next.uri) : 0;
  replaceContent(next);
  if (shown?.banner !== next.banner) banner.replaceChildren(...words(next.banner));
  document.title = next.title;
  shown = next;
  if (isOther) window.scrollTo(0, scroll);
  remember();
  post({
    type: 'rendered',
    summary: { uri: next.uri, version: next.version, headings: headings(), banner: banner.textContent ?? '' },
  });
}

/** Changes what differs and leaves the rest: selection, focus and scroll position stay. */
function replaceContent({ html, language }: PreviewPage): void {
  const target = page.cloneNode(false) as HTMLElement;
  target.lang = language;
  target.innerHTML = html;
  morphdom(page, target, { onBeforeElUpdated: (from, to) => !from.isEqualNode(to) });
}

/** The words of a message; what stands between backticks is shown as code. */
function words(message: string): Node[] {
  return message.split('`').map((part, index) => {
    if (index % 2 === 0) return document.createTextNode(part);
    const code = document.createElement('code');
    code.textContent = part;
    return code;
  });
}

function headings(): string[] {
  return [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => heading.textContent ?? '');
}

function followLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (link === null) return;
  event.preventDefault();
  event.stopPropagation();
  post({ type: 'openLink', href: link.getAttribute('href') ?? '' });
}

function remember(): void {
  if (shown === undefined) return;
  const state: PreviewState = { uri: shown.uri, scroll: window.scrollY };
  host.setState(state);
}

function rememberedScroll(uri: string): number {
  const state: unknown = host.getState();
  return isPreviewState(state) && state.uri === uri ? state.scroll : 0;
}

function oncePerFrame(action: () => void): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      action();
    });
  };
}

function post(message: FromPreview): void {
  host.postMessage(message);
}

function elementById(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The preview's document has no element ${id}.`);
  return element;
}
