// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DiscreetProvider } from '@/components/base/DiscreetText';
import { JournalSettings } from '@/components/settings/JournalSettings';
import { TodaysActs } from '@/components/write-down/TodaysActs';
import { draw, expectAccessible, message } from '@/tests/unit/components/draw';
import { act } from '@/tests/unit/components/sample-acts';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';

afterEach(cleanup);

describe('the popup’s lines', () => {
  const lines = (discreet: boolean) =>
    draw(
      <DiscreetProvider value={discreet}>
        <TodaysActs entries={[act('Called my sister')]} onChange={vi.fn()} onDelete={vi.fn()} />
      </DiscreetProvider>,
    );

  it('are said by their buttons', () => {
    lines(false);
    expect(screen.getByRole('button', { name: 'Change: Called my sister' })).toBeTruthy();
    expect(document.documentElement.hasAttribute('data-discreet')).toBe(false);
  });

  it('are hidden in discreet mode, and read with the focus', async () => {
    lines(true);
    expect(document.documentElement.hasAttribute('data-discreet')).toBe(true);
    const line = screen.getByText('Called my sister');
    expect(line.getAttribute('aria-hidden')).toBe('true');
    expect(line.closest('.reveals-discreet-text')).toBeTruthy();
    for (const name of ['Change', 'Delete']) {
      expect(screen.getByRole('button', { name }).getAttribute('aria-describedby')).toBe(line.id);
    }
    await expectAccessible();
  });
});

describe('the settings of the journal', () => {
  it.each([
    [message('discreet_veil'), 'discreet', true],
    [message('looking_back_label'), 'lookingBack', false],
    [message('ask_dates_label'), 'askDates', false],
    [message('ask_heard_label'), 'askHeard', false],
    [message('ask_thanks_label'), 'askThanks', false],
    [message('ask_quiet_label'), 'askQuiet', true],
  ])('%s', async (label, name, on) => {
    const onChange = vi.fn();
    draw(
      <main>
        <h1>Settings</h1>
        <h2>Journal</h2>
        <JournalSettings
          draft={{
            values: DEFAULT_SETTINGS,
            change: onChange,
            saveStateOf: () => undefined,
            last: null,
          }}
        />
      </main>,
    );
    await fireEvent.click(screen.getByRole('switch', { name: label }));
    expect(onChange).toHaveBeenCalledWith(name, on);
    await expectAccessible();
  });
});
