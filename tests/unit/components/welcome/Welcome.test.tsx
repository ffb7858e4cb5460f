// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Welcome } from '@/components/welcome/Welcome';
import { button, draw, expectAccessible, message } from '@/tests/unit/components/draw';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';

afterEach(cleanup);

type Props = ComponentProps<typeof Welcome>;
function welcome(more: Partial<Props> = {}) {
  const props: Props = {
    sites: { granted: false, onRequest: vi.fn(async () => true) },
    notifications: { granted: false, onRequest: vi.fn(async () => false) },
    newTabs: true,
    life: { settings: DEFAULT_SETTINGS, onChange: vi.fn(async () => {}) },
    field: <input aria-label="Who was kind to you lately?" />,
    onTry: vi.fn(),
    onBegin: vi.fn(),
    onOptions: vi.fn(),
    ...more,
  };
  const { redraw } = draw(<Welcome {...props} />);
  return { props, redraw: (next: Partial<Props>) => redraw(<Welcome {...props} {...next} />) };
}
const SITES = message('grant_sites');
const NOTIFICATIONS = 'Send a notification';

it('asks in the click itself, and shows what came of it', async () => {
  const { props, redraw } = welcome();
  fireEvent.click(button(`Allow: ${SITES}`));
  expect(props.sites.onRequest).toHaveBeenCalledOnce();
  redraw({ sites: { ...props.sites, granted: true } });
  expect(screen.getByText('Allowed')).toBeTruthy();
  expect(screen.queryByRole('button', { name: `Allow: ${SITES}` })).toBeNull();
});

it('"not now" is an answer: the question is over, and where to find it is said', async () => {
  const { props } = welcome();
  const notNow = button(`Not now: ${NOTIFICATIONS}`);
  notNow.focus();
  await fireEvent.click(notNow);
  expect(screen.getByText(message('grant_put_off'))).toBeTruthy();
  expect(screen.queryByRole('button', { name: `Not now: ${NOTIFICATIONS}` })).toBeNull();
  expect(props.notifications.onRequest).not.toHaveBeenCalled();
  expect(document.activeElement?.textContent).toContain(message('grant_put_off'));
});

it('a refusal in the browser’s own dialog is fine, and so is its failing', async () => {
  const { redraw, props } = welcome();
  await fireEvent.click(button(`Allow: ${NOTIFICATIONS}`));
  expect(await screen.findByText(/Not allowed, and that is fine/)).toBeTruthy();
  redraw({ sites: { ...props.sites, onRequest: () => Promise.reject(new Error('no gesture')) } });
  await fireEvent.click(button(`Allow: ${SITES}`));
  await waitFor(() => expect(screen.getAllByText(/Not allowed, and that is fine/)).toHaveLength(2));
});

it('a pause can be tried at once, and a first line written before anything is asked', async () => {
  const { props } = welcome();
  await fireEvent.click(button('Try a pause here'));
  expect(props.onTry).toHaveBeenCalledOnce();
  const field = screen.getByLabelText('Who was kind to you lately?');
  const asked = button(`Allow: ${SITES}`);
  expect(field.compareDocumentPosition(asked)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(document.activeElement).toBe(document.body);
});

it('asks three questions about one’s life after all that can be done, and none of them is in the way', async () => {
  const { props } = welcome();
  const question = screen.getByRole('group', { name: 'Where are your days?' });
  const allow = button(`Allow: ${SITES}`);
  expect(allow.compareDocumentPosition(question)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  await fireEvent.click(button('See today’s practice'));
  expect(props.onBegin).toHaveBeenCalledOnce();
  expect(props.life?.onChange).not.toHaveBeenCalled();
});

it('stores an answer the moment it is given, and says so', async () => {
  const { props } = welcome();
  await fireEvent.click(screen.getByLabelText('Neighbours'));
  expect(props.life?.onChange).toHaveBeenCalledExactlyOnceWith('around', ['neighbour']);
  await waitFor(() =>
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Saved.'),
  );
});

it('asks nothing where answers could not be read', () => {
  welcome({ life: null });
  expect(screen.queryByText('Who is around you?')).toBeNull();
});

it('begins whatever was answered', async () => {
  const { props } = welcome();
  await fireEvent.click(button('See today’s practice'));
  expect(props.onBegin).toHaveBeenCalledOnce();
});

it('says where the practice is: in each new tab, or where these are the browser’s own, the button', () => {
  const { redraw } = welcome();
  expect(screen.getByText(/Each new tab brings/)).toBeTruthy();
  redraw({ newTabs: false });
  expect(screen.queryByText(/Each new tab brings/)).toBeNull();
  expect(screen.queryByText(/browser may ask/)).toBeNull();
  expect(screen.getByText(/The toolbar button also opens/)).toBeTruthy();
});

it('is accessible', async () => {
  welcome();
  await expectAccessible();
  await fireEvent.click(button(`Not now: ${SITES}`));
  await expectAccessible();
});
