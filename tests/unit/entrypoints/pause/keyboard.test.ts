// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { focusedIn } from '@/entrypoints/pause/frames';
import { takesKeys } from '@/entrypoints/pause/keyboard';

afterEach(() => {
  document.body.replaceChildren();
  for (const { name } of [...document.body.attributes]) document.body.removeAttribute(name);
});

describe('a key belongs to', () => {
  it.each([
    ['a field, be it empty', '<input id="it">'],
    ['a text area', '<textarea id="it"></textarea>'],
    ['an editor without a word in it', '<div id="it" contenteditable="true" tabindex="0"></div>'],
    ['a canvas that is played on', '<canvas id="it" tabindex="-1"></canvas>'],
    [
      'a terminal',
      '<div class="xterm"><textarea id="it" class="xterm-helper-textarea"></textarea></div>',
    ],
    ['whatever can have the focus', '<p id="it" tabindex="0">A row</p>'],
    ['a button, whose menu it closes', '<button id="it">Menu</button>'],
  ])('%s', (_, html) => {
    document.body.innerHTML = html;
    expect(takesKeys(document.querySelector('#it'))).toBe(true);
  });

  it('an element in a shadow root', () => {
    const host = document.createElement('my-editor');
    document.body.append(host);
    const field = document.createElement('input');
    host.attachShadow({ mode: 'open' }).append(field);
    field.focus();
    expect(takesKeys(focusedIn(document))).toBe(true);
  });

  it.each([
    ['a page that is one editor', () => document.body.setAttribute('contenteditable', 'true')],
    ['a page that takes the focus itself', () => document.body.setAttribute('tabindex', '-1')],
    [
      'a page that is written in through an EditContext',
      () => Object.assign(document.body, { editContext: {} }),
    ],
  ])('%s', (_, make) => {
    make();
    expect(takesKeys(document.body)).toBe(true);
    Object.assign(document.body, { editContext: null });
  });
});

it('a key belongs to nothing of a page where nothing has the focus', () => {
  expect([document.body, document.documentElement, null].map(takesKeys)).toEqual([
    false,
    false,
    false,
  ]);
});
