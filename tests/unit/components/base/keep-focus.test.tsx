// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { focusAct } from '@/components/base/keep-focus';
import { button, draw } from '@/tests/unit/components/draw';

afterEach(cleanup);

/** The name of what has the focus, once what goes has gone. */
async function focused(): Promise<string | null | undefined> {
  await new Promise((done) => setTimeout(done));
  return document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;
}
const main = (children: ComponentChild) => (
  <main aria-label="The view">
    <a href="#first">First</a>
    <section>{children}</section>
  </main>
);
const acts = (...names: string[]) =>
  main(
    <ul>
      {names.map((name) => (
        <li key={name} data-act={name}>
          <a href="#person">A person of {name}</a>
          <button type="button">Change {name}</button>
          <button type="button">Delete {name}</button>
        </li>
      ))}
    </ul>,
  );

describe('what had the focus is taken out', () => {
  it.each([
    [
      'the next of the list',
      acts('one', 'two', 'three'),
      'Delete two',
      acts('one', 'three'),
      'Change three',
    ],
    ['the one before, of the last', acts('one', 'two'), 'Delete two', acts('one'), 'Change one'],
    ['what else there is near, of the only one', acts('one'), 'Delete one', acts(), 'First'],
    [
      'what stands in its place',
      main(<button type="button">Forget</button>),
      'Forget',
      main(
        <p>
          <button type="button">Keep it</button>
        </p>,
      ),
      'Keep it',
    ],
    [
      'the same in what is drawn anew',
      main(
        <article key="one">
          <button type="button">Smaller</button>
          <button type="button">Another</button>
        </article>,
      ),
      'Another',
      main(
        <article key="two">
          <button type="button">Smaller</button>
          <button type="button">Another</button>
        </article>,
      ),
      'Another',
    ],
    [
      'the chosen of a group',
      main([
        <button key="go" type="button">
          Go
        </button>,
        <input key="a" type="radio" name="n" aria-label="Not chosen" />,
        <input key="b" type="radio" name="n" aria-label="Chosen" checked />,
      ]),
      'Go',
      main([
        <input key="a" type="radio" name="n" aria-label="Not chosen" />,
        <input key="b" type="radio" name="n" aria-label="Chosen" checked />,
      ]),
      'Chosen',
    ],
    [
      'the view itself, of a line below it',
      <div key="page">
        {main('')}
        <p>
          <button type="button">Undo</button>
        </p>
      </div>,
      'Undo',
      <div key="page">{main('')}</div>,
      'The view',
    ],
  ])('%s gets it', async (_, before, pressed, after, expected) => {
    const { redraw } = draw(before);
    button(pressed).focus();
    redraw(after);
    expect(await focused()).toBe(expected);
  });

  it('an act that is drawn in another place keeps it', async () => {
    const { redraw } = draw(acts('one', 'two'));
    button('Change one').focus();
    redraw(acts('two'));
    expect(await focused()).toBe('Change two');
    redraw(acts('two', 'one'));
    expect(await focused()).toBe('Change one');
  });

  it('an act whose deletion is undone gets it', async () => {
    const withUndo = (...names: string[]) => (
      <>
        {acts(...names)}
        <button type="button">Undo</button>
      </>
    );
    const { redraw } = draw(withUndo('one', 'three'));
    button('Undo').focus();
    focusAct('two');
    redraw(acts('one', 'three'));
    await focused();
    redraw(acts('one', 'two', 'three'));
    expect(await focused()).toBe('Change two');
  });

  it('it stays where the person has gone meanwhile', async () => {
    const { redraw } = draw(acts('one', 'two'));
    button('Change one').focus();
    redraw(acts('two'));
    await focused();
    screen.getByText('First').focus();
    redraw(acts('two', 'one'));
    expect(await focused()).toBe('First');
  });

  it('nothing takes it from a page in which nothing had it', async () => {
    const { redraw } = draw(acts('one', 'two'));
    redraw(acts('two'));
    await focused();
    expect(document.activeElement).toBe(document.body);
  });
});

it('what is disabled hands it on, and has it again once it can be pressed', async () => {
  const running = (isBusy: boolean) =>
    main([
      <button key="save" type="button" disabled={isBusy}>
        Save
      </button>,
      isBusy && (
        <button key="stop" type="button">
          Stop
        </button>
      ),
      <a key="next" href="#next">
        Next
      </a>,
    ]);
  const { redraw } = draw(running(false));
  button('Save').focus();
  redraw(running(true));
  expect(await focused()).toBe('Stop');
  redraw(running(false));
  expect(await focused()).toBe('Save');
});
