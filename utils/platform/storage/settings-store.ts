/**
 * Settings in extension storage: in `sync`, one key a setting, so that they follow the person to
 * another computer; in `local` where sync is off, full or over its quota of writes.
 */
import { browser } from 'wxt/browser';
import { listen } from '@/utils/platform/browser/listen';
import { oneAtATime } from '@/utils/platform/browser/one-at-a-time';
import {
  DEFAULT_SETTINGS,
  SETTING_NAMES,
  SETTING_SHAPES,
  type SettingName,
  type Settings,
} from '@/utils/settings/settings';
import type { Shape } from '@/utils/shared/versioned-schema';
import { quarantine } from './extension-storage';
import { STORAGE_KEYS, settingKey } from './storage-keys';

const KEYS = SETTING_NAMES.map(settingKey);

export async function readSettings(): Promise<Settings> {
  const [synced, local] = await Promise.all([
    // Sync storage may be switched off as a whole; the local copy and the defaults remain.
    browser.storage.sync.get(KEYS).catch(() => ({}) as Record<string, unknown>),
    browser.storage.local.get(KEYS),
  ]);
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const name of SETTING_NAMES) {
    const key = settingKey(name);
    for (const raw of [local[key], synced[key]]) {
      const reading = (SETTING_SHAPES[name] as Shape<unknown>).read(raw);
      if (reading.state === 'bad') await quarantine(key, raw, reading.problem);
      if (reading.state === 'ok') {
        settings[name] = reading.value;
        break;
      }
    }
  }
  return settings as unknown as Settings;
}

/** Rejects only when neither storage takes the value. */
export const writeSetting = <K extends SettingName>(name: K, value: Settings[K]): Promise<void> =>
  oneAtATime(settingKey(name), () => put(name, value));

/** Like `writeSetting`, for a value that follows from the one there is. */
export const changeSetting = <K extends SettingName>(
  name: K,
  change: (was: Settings[K]) => Settings[K],
): Promise<void> =>
  oneAtATime(settingKey(name), async () => put(name, change((await readSettings())[name])));

/** Puts a practice on one of the lists of them, or takes it off. */
export const listPractice = (
  name: 'hiddenPractices' | 'favouritePractices',
  id: string,
  listed: boolean,
): Promise<void> =>
  changeSetting(name, (was) => {
    const others = was.filter((other) => other !== id);
    return listed ? [...others, id] : others;
  });

/** What takes practices away: today's may be one that is not to come any more, here or in a pause. */
const TAKES_AWAY: readonly SettingName[] = [
  'kinds',
  'hiddenPractices',
  'around',
  'places',
  'without',
  'gentle',
];

async function put<K extends SettingName>(name: K, value: Settings[K]): Promise<void> {
  const key = settingKey(name);
  if (TAKES_AWAY.includes(name)) {
    // Made again by whatever next shows the day's practice.
    await browser.storage.local.remove(STORAGE_KEYS.practiceLine.key).catch(() => {});
  }
  const stored = { [key]: SETTING_SHAPES[name].write(value) };
  try {
    await browser.storage.sync.set(stored);
  } catch {
    await browser.storage.local.set(stored);
    return;
  }
  // A copy that stayed here from a time when sync refused would win over the new value.
  await browser.storage.local.remove(key);
}

/** Calls back when this one was changed, here or on another computer. Returns how to stop. */
export function onSettingChange(name: SettingName, listener: () => void): () => void {
  return listen(browser.storage.onChanged, (changes, area) => {
    if ((area === 'sync' || area === 'local') && settingKey(name) in changes) listener();
  });
}

/** Calls back when a setting was changed, here or on another computer. Returns how to stop. */
export function onSettingsChange(listener: () => void): () => void {
  return listen(browser.storage.onChanged, (changes, area) => {
    if ((area === 'sync' || area === 'local') && KEYS.some((key) => key in changes)) listener();
  });
}
