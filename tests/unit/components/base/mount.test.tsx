// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/preact';
import { useId } from 'preact/hooks';
import { expect, it } from 'vitest';
import { mount } from '@/components/base/mount';

function Named({ name }: { name: string }) {
  return <p id={useId()}>{name}</p>;
}
const message = (key: string) => (key === 'language' ? 'en' : key === 'direction' ? 'ltr' : key);

it('draws at once, draws again, and never gives one id to two elements', async () => {
  document.body.innerHTML = '<div id="root"></div>';
  mount(<Named key="one" name="one" />, 'journal_title', message);
  expect(screen.getByText('one')).toBeTruthy();
  expect(document.title).toBe('journal_title');
  mount(
    <>
      <Named key="one" name="one" />
      <Named key="two" name="two" />
    </>,
    'settings',
    message,
  );
  await waitFor(() => expect(screen.getByText('two')).toBeTruthy());
  mount(
    <>
      <Named key="one" name="one" />
      <Named key="two" name="two" />
      <Named key="three" name="three" />
    </>,
    'settings',
    message,
  );
  await waitFor(() => expect(screen.getByText('three')).toBeTruthy());
  const ids = [...document.querySelectorAll('p')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
  expect(document.title).toBe('settings');
});
