/** The browser's files of messages without what translators are told, and without blanks. */
import { readFile } from 'node:fs/promises';
import { defineWxtModule } from 'wxt/modules';

const MESSAGES = /_locales[\\/][\w-]+[\\/]messages\.json$/;

/** A description may also be a message's own name: only what stands beside a message goes. */
function shortened(json: string): string {
  const messages: Record<string, { description?: string }> = JSON.parse(json);
  for (const each of Object.values(messages)) delete each.description;
  return JSON.stringify(messages);
}

export default defineWxtModule({
  name: 'short-messages',
  setup(wxt) {
    wxt.hook('build:publicAssets', async (_, files) => {
      for (const [at, file] of files.entries()) {
        if (!('absoluteSrc' in file) || !MESSAGES.test(file.relativeDest)) continue;
        const contents = shortened(await readFile(file.absoluteSrc, 'utf8'));
        files[at] = { contents, relativeDest: file.relativeDest };
      }
    });
  },
});
