// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import type { ShownQuarantinedValue } from '@/components/settings/QuarantineSection';
import { button, expectAccessible, message, pass } from '@/tests/unit/components/draw';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/settings';
import { shape } from '@/utils/shared/versioned-schema';
import { drawSettings, permission, type SettingsPageProps } from './settings-page';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

type Props = SettingsPageProps;
const options = (more: Partial<Props> = {}, settings: Partial<Settings> = {}) =>
  drawSettings(settings, {
    sites: permission(false),
    notifications: permission(false, false),
    ...more,
  });
const number = (name: string) => screen.getByRole<HTMLInputElement>('spinbutton', { name });
const type = (input: Element, value: string) => fireEvent.input(input, { target: { value } });
const alerts = () =>
  screen
    .getAllByRole('alert')
    .map(({ textContent }) => textContent)
    .filter((text) => text !== '');

describe('a switch', () => {
  it('changes at once, and is announced once', async () => {
    const { changes } = options();
    await fireEvent.click(screen.getByRole('switch', { name: 'Offer pauses' }));
    expect(changes).toEqual([['pauses', false]]);
    await waitFor(() => expect(screen.getAllByRole('status')[0]?.textContent).toBe('Saved.'));
    expect(screen.getByText('Saved.', { selector: '[aria-hidden]' })).toBeTruthy();
  });

  it('goes back when it could not be stored, and says what to do', async () => {
    options({ onChange: () => Promise.reject(new Error('quota')) });
    const pauses = screen.getByRole<HTMLInputElement>('switch', { name: 'Offer pauses' });
    await fireEvent.click(pauses);
    await waitFor(() => expect(alerts()).toEqual([expect.stringContaining('nothing was changed')]));
    expect(pauses.checked).toBe(true);
  });

  it('follows another window', () => {
    const { redraw } = options();
    redraw({ settings: { ...DEFAULT_SETTINGS, pauses: false } });
    expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Offer pauses' }).checked).toBe(
      false,
    );
  });
});

describe('the pause time', () => {
  it('is handed on when it is complete, not at each digit', async () => {
    const { changes } = options();
    await type(number('A pause after'), '4');
    await type(number('A pause after'), '45');
    expect(changes).toEqual([]);
    await fireEvent.blur(number('A pause after'));
    expect(changes).toEqual([['rhythmMinutes', 45]]);
    await fireEvent.blur(number('A pause after'));
    expect(changes).toHaveLength(1);
  });

  it('Enter hands it on as well', async () => {
    const { changes } = options();
    await type(number('A pause after'), ' 12 ');
    await fireEvent.keyDown(number('A pause after'), { key: 'Enter' });
    expect(changes).toEqual([['rhythmMinutes', 12]]);
  });

  it.each(['', '0', '181', '1.5', '-3', 'ten', '1e2', '٣'])('%j is never written', async (text) => {
    const { changes } = options();
    await type(number('A pause after'), text);
    await fireEvent.blur(number('A pause after'));
    expect(changes).toEqual([]);
    expect(alerts()).toEqual([message('number_wrong', { min: '1', max: '180' })]);
    expect(number('A pause after').getAttribute('aria-invalid')).toBe('true');
    expect(number('A pause after').value).toBe(text);
  });

  it('steps by keys and buttons, within its bounds, and only the last is handed on', async () => {
    vi.useFakeTimers();
    const { changes } = options({}, { rhythmMinutes: 178 });
    const field = number('A pause after');
    await fireEvent.keyDown(field, { key: 'ArrowUp' });
    await fireEvent.click(button('A pause after: More'));
    await fireEvent.keyDown(field, { key: 'PageUp' });
    expect(field.value).toBe('180');
    expect(changes).toEqual([]);
    await pass(400);
    expect(changes).toEqual([['rhythmMinutes', 180]]);
    expect(button('A pause after: More').hasAttribute('disabled')).toBe(true);
  });

  it('changed in another window shows here, but not over what is being typed', async () => {
    const { redraw } = options();
    redraw({ settings: { ...DEFAULT_SETTINGS, rhythmMinutes: 20 } });
    expect(number('A pause after').value).toBe('20');
    await type(number('A pause after'), '7');
    redraw({ settings: { ...DEFAULT_SETTINGS, rhythmMinutes: 60 } });
    expect(number('A pause after').value).toBe('7');
  });
});

describe('quiet hours', () => {
  const on = { on: true, fromMinute: 1320, toMinute: 420 };

  it('show their times only when they are on', () => {
    options();
    expect(screen.queryByLabelText('from')).toBeNull();
  });

  it.each([
    [1320, 420, 'Over midnight, into the next morning.'],
    [720, 780, 'On the same day.'],
    [720, 720, 'Both are the same, so no hour is quiet.'],
  ])('from %d to %d: %s', (fromMinute, toMinute, line) => {
    options({}, { quietHours: { on: true, fromMinute, toMinute } });
    expect(screen.getByText(line)).toBeTruthy();
  });

  it('change both ends, neither undoing the other', async () => {
    const { changes } = options({}, { quietHours: on });
    const [from, to] = [screen.getByLabelText('from'), screen.getByLabelText('to')];
    await fireEvent.change(from, { target: { value: '23:15' } });
    await fireEvent.change(to, { target: { value: '06:00' } });
    expect(changes.at(-1)).toEqual(['quietHours', { on: true, fromMinute: 1395, toMinute: 360 }]);
  });

  it('a half-typed time changes nothing, and is as it was when it is left', async () => {
    const { changes } = options({}, { quietHours: on });
    const from = screen.getByLabelText<HTMLInputElement>('from');
    await fireEvent.change(from, { target: { value: '' } });
    await fireEvent.blur(from);
    expect(changes).toEqual([]);
    expect(from.value).toBe('22:00');
  });
});

describe('choices', () => {
  it('the away time is one of a few, in words', async () => {
    const { changes } = options();
    const away = screen.getByLabelText<HTMLSelectElement>(message('away_label'));
    expect(away.selectedOptions[0]?.textContent).toBe('3 minutes');
    await fireEvent.change(away, { target: { value: '15' } });
    expect(changes).toEqual([['awaySeconds', 15]]);
  });

  it('a value set elsewhere that is none of them is listed as well', () => {
    options({}, { awaySeconds: 200 });
    const away = screen.getByLabelText<HTMLSelectElement>(message('away_label'));
    expect(away.value).toBe('200');
    expect(away.selectedOptions[0]?.textContent).toBe('200 seconds');
  });
});

describe('the accent', () => {
  it('is one of four by their names, each shown in its own colour', async () => {
    const { changes } = options({}, { accent: 'river' });
    const group = within(screen.getByRole('group', { name: 'Colour' }));
    const accents = group.getAllByRole<HTMLInputElement>('radio');
    expect(accents.map(({ value }) => value)).toEqual(['moss', 'river', 'heather', 'clay']);
    const shown = accents.map((each) => each.closest('label')?.dataset.accent);
    expect(shown).toEqual(['moss', 'river', 'heather', 'clay']);
    expect(group.getByRole<HTMLInputElement>('radio', { name: 'River' }).checked).toBe(true);
    await fireEvent.click(group.getByRole('radio', { name: 'Clay' }));
    expect(changes).toEqual([['accent', 'clay']]);
  });
});

describe('excepted sites', () => {
  const area = () => screen.getByLabelText<HTMLTextAreaElement>('Except these sites');

  it('are written as people write them, each once', async () => {
    const { changes } = options();
    await type(area(), 'https://www.Bank.example/login\n\n m.bank.example \nclinic.example');
    await fireEvent.blur(area());
    expect(changes).toEqual([
      ['siteRecord', { on: true, excluded: ['bank.example', 'clinic.example'] }],
    ]);
    expect(area().value).toBe('bank.example\nclinic.example');
  });

  it.each(['bank', 'two words.example', 'ftp://a.example', 'https://', 'bank.*', '*', '*.com'])(
    '%j is no site, and nothing is written',
    async (line) => {
      const { changes } = options();
      await type(area(), `a.example\n${line}`);
      await fireEvent.blur(area());
      expect(changes).toEqual([]);
      expect(alerts()).toEqual([expect.stringContaining(line)]);
    },
  );

  it('more than can be stored are not written', async () => {
    const { changes } = options();
    await type(area(), Array.from({ length: 201 }, (_, i) => `s${i}.example`).join('\n'));
    await fireEvent.blur(area());
    expect(changes).toEqual([]);
    expect(alerts()).toEqual([expect.stringContaining('at most 200')]);
  });

  it('another window’s list does not replace what is being typed', async () => {
    const { redraw } = options();
    await type(area(), 'half.exam');
    redraw({
      settings: { ...DEFAULT_SETTINGS, siteRecord: { on: true, excluded: ['other.example'] } },
    });
    expect(area().value).toBe('half.exam');
  });
});

describe('permissions', () => {
  it('asks in the click itself, with nothing awaited before', () => {
    const { props } = options();
    fireEvent.click(button(`Allow: ${message('grant_sites')}`));
    expect(props.sites.onRequest).toHaveBeenCalledOnce();
  });

  it('a refusal is fine, and can be asked again', async () => {
    options();
    await fireEvent.click(button('Allow: Send a notification'));
    expect(await screen.findByText(/that is fine/)).toBeTruthy();
    expect(button('Allow: Send a notification')).toBeTruthy();
  });

  it('what was granted can be given back', async () => {
    const { props, redraw } = options();
    redraw({ sites: { ...props.sites, granted: true } });
    expect(screen.getByText('Allowed')).toBeTruthy();
    await fireEvent.click(button(`${message('grant_give_back')}: ${message('grant_sites')}`));
    expect(props.sites.onGiveBack).toHaveBeenCalledOnce();
  });
});

describe('the quarantine', () => {
  const aside: ShownQuarantinedValue = {
    asideKey: 'aside.settings.pauses.1',
    key: 'settings.pauses',
    problem: 'expected boolean',
    atMs: Date.UTC(2026, 10, 24),
    raw: { v: 1, value: 'maybe' },
  };

  it('is nowhere when there is nothing', () => {
    options();
    expect(screen.queryByText(message('asides_title'))).toBeNull();
  });

  it('says which, and can be taken out', async () => {
    const { props } = options({ quarantined: [aside] });
    expect(screen.getByText('settings.pauses')).toBeTruthy();
    expect(screen.queryByText(message('asides_newer'), { exact: false })).toBeNull();
    await fireEvent.click(button('Export: settings.pauses'));
    expect(props.onExport).toHaveBeenCalledWith(aside);
  });

  it('says of what a newer version wrote that it did', () => {
    const reading = shape(z.boolean()).read({ v: 2, value: true });
    const { problem } = reading as Extract<typeof reading, { state: 'bad' }>;
    options({ quarantined: [{ ...aside, problem }] });
    expect(screen.getByText(message('asides_newer'), { exact: false })).toBeTruthy();
  });

  it('is removed only when asked twice, and comes back', async () => {
    const { props, redraw } = options({ quarantined: [aside] });
    await fireEvent.click(button('Delete: settings.pauses'));
    await fireEvent.click(button(message('cancel')));
    expect(props.onRemove).not.toHaveBeenCalled();
    await fireEvent.click(button('Delete: settings.pauses'));
    await fireEvent.click(button(message('asides_remove_sure')));
    expect(props.onRemove).toHaveBeenCalledWith(aside);
    redraw({ quarantined: [] });
    await fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(props.onRestore).toHaveBeenCalledWith(aside);
  });

  it('stays when it could not be removed', async () => {
    options({ quarantined: [aside], onRemove: () => Promise.reject(new Error('disk')) });
    await fireEvent.click(button('Delete: settings.pauses'));
    await fireEvent.click(button(message('asides_remove_sure')));
    await waitFor(() => expect(alerts()).toEqual([expect.stringContaining('nothing was changed')]));
  });

  it('is accessible', async () => {
    options({ quarantined: [aside] });
    await fireEvent.click(button('Delete: settings.pauses'));
    await expectAccessible();
  });
});

it('is accessible, right and wrong', async () => {
  options({}, { quietHours: { on: true, fromMinute: 0, toMinute: 60 } });
  await expectAccessible();
  await type(number('A pause after'), 'ten');
  await expectAccessible();
});
