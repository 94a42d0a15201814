import assert from 'node:assert/strict';
import { isFromPreview, isPreviewState, isToPreview } from '../../../../client/src/preview/messages';

const images = [{ base: 'https://e.org/a/b/', root: 'https://e.org/a/' }];
const page = {
  view: 'advert',
  otherRole: '',
  uri: 'a',
  version: 1,
  title: 't',
  language: 'en-GB',
  html: '<p>',
  banner: '',
  isLocked: false,
  images,
};
const checklist = {
  summary: '1 of 2 ready to publish',
  short: '1/2',
  items: [{ label: 'Salary', state: 'missing', message: 'An advert needs a salary.' }],
};
const summary = {
  view: 'skills',
  uri: 'a',
  version: 1,
  headings: ['h'],
  banner: '',
  checklist: '',
  note: '',
};
const source = { type: 'openSource', uri: 'a', file: 0, offset: 5, byDoubleClick: true };

describe('preview: messages are checked for their shape', () => {
  it('from the host', () => {
    for (const right of [
      { type: 'show', page },
      { type: 'show', page: { ...page, checklist, marked: 5 } },
      { type: 'look', look: { style: 'h1 {}', logo: '', note: '' } },
      { type: 'imageChanged', address: 'https://e.org/a/b.png' },
      { type: 'reveal', uri: 'a', offset: 5 },
      { type: 'mark', uri: 'a', offset: -1 },
      { type: 'run', task: 'copyBlock' },
      { type: 'zoom', step: -1 },
    ]) {
      assert.ok(isToPreview(right), JSON.stringify(right));
    }
    for (const wrong of [
      undefined,
      null,
      5,
      {},
      { type: 'show' },
      { type: 'show', page: { ...page, html: 5 } },
      { type: 'show', page: { ...page, marked: 'here' } },
      { type: 'show', page: { ...page, images: [{ base: 5 }] } },
      { type: 'show', page: { ...page, checklist: { ...checklist, items: [{ state: 'ready' }] } } },
      { type: 'show', page: { ...page, checklist: { ...checklist, short: 5 } } },
      { type: 'look', look: { style: 'h1 {}', logo: '' } },
      { type: 'imageChanged', address: 5 },
      { type: 'reveal', uri: 'a', offset: Number.NaN },
      { type: 'mark', offset: 5 },
      { type: 'run', task: 'eval' },
      { type: 'zoom', step: 'in' },
    ]) {
      assert.equal(isToPreview(wrong), false, JSON.stringify(wrong));
    }
  });

  it('from the page', () => {
    for (const right of [
      { type: 'ready', keepsPlace: false },
      { type: 'openLink', href: 'https://e.org' },
      { type: 'rendered', summary },
      { type: 'scrolled', uri: 'a', offset: 5 },
      { type: 'openItem', uri: 'a', item: 3 },
      { type: 'copy', text: '' },
      { type: 'press', tool: 'refresh' },
      { type: 'view', view: 'changes' },
      source,
    ]) {
      assert.ok(isFromPreview(right), JSON.stringify(right));
    }
    for (const wrong of [
      null,
      'ready',
      { type: 'ready' },
      { type: 'openLink' },
      { type: 'other' },
      { type: 'rendered', summary: { ...summary, headings: [5] } },
      { type: 'openItem', item: 3 },
      { type: 'press', tool: 'delete' },
      { type: 'view', view: 'toString' },
      { ...source, file: '0' },
    ]) {
      assert.equal(isFromPreview(wrong), false, JSON.stringify(wrong));
    }
  });

  it('kept over a reload', () => {
    assert.ok(isPreviewState({ uri: 'a', scroll: 5, isLocked: true, view: 'skills', otherRole: '' }));
    assert.equal(
      isPreviewState({ uri: 'a', scroll: 5, isLocked: true, view: 'other', otherRole: '' }),
      false,
    );
    assert.ok(
      isPreviewState({
        uri: 'a',
        scroll: 5,
        isLocked: true,
        view: 'skills',
        otherRole: '',
        isChecklistOpen: true,
      }),
    );
    assert.equal(isPreviewState(undefined), false);
  });
});
