// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { ConfirmedButton } from '@/components/ui/ConfirmedButton';
import { button, draw, message } from '@/tests/unit/components/draw';

afterEach(cleanup);

function forget() {
  const onYes = vi.fn();
  draw(<ConfirmedButton text="Forget" yes="Yes, forget" onYes={onYes} />);
  return onYes;
}

it('asks with the focus on what keeps it, which brings it back to the button', async () => {
  const onYes = forget();
  await fireEvent.click(button('Forget'));
  expect(document.activeElement).toBe(button(message('cancel')));
  await fireEvent.click(button(message('cancel')));
  expect(document.activeElement).toBe(button('Forget'));
  expect(onYes).not.toHaveBeenCalled();
});

it('does it once it was answered, and asks again the next time', async () => {
  const onYes = forget();
  await fireEvent.click(button('Forget'));
  await fireEvent.click(button('Yes, forget'));
  expect(onYes).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(button('Forget'));
});

it('leaves the focus alone until it is pressed', () => {
  forget();
  expect(document.activeElement).toBe(document.body);
});
