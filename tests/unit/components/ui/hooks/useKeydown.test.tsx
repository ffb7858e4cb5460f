// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { useKeydown } from '@/components/ui/hooks/useKeydown';

function Page({ onKey }: { onKey: (event: KeyboardEvent) => void }) {
  useKeydown(onKey);
  return null;
}
/** Drawn as a browser draws it: nothing that waits for its paint has run when this returns. */
const draw = (heard: string[], as: string) =>
  render(<Page onKey={({ key }) => heard.push(`${as} ${key}`)} />, document.body);
const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key }));

afterEach(() => render(null, document.body));

it('a key that comes with the first paint is heard, by what was drawn last, until the page goes', () => {
  const heard: string[] = [];
  draw(heard, 'first');
  press('a');
  draw(heard, 'second');
  press('b');
  render(null, document.body);
  press('c');
  expect(heard).toEqual(['first a', 'second b']);
});
