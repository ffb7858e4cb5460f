/**
 * Short names for the classes of our style sheets: which sheet, and which of its classes. Vite's have
 * the name, a hash and a line, and are a tenth of what the sheets weigh in the archive.
 */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

/** Of classes and of animations, which are named in the same way. */
const inOrder = (css: string): string[] => [
  ...new Set([...css.matchAll(/(?:\.|@keyframes\s+)([a-z][\w-]*)/gi)].map(([, name = '']) => name)),
];

export default defineWxtModule({
  name: 'class-names',
  setup(wxt) {
    // While it is worked on, the browser's own tools tell by the names what is what.
    if (wxt.config.command === 'serve') return;
    const sheets = readdirSync(join(wxt.config.root, 'components'), {
      recursive: true,
      encoding: 'utf8',
    })
      .filter((path) => path.endsWith('.module.css'))
      .map((path) => `components/${path.replaceAll(sep, '/')}`)
      .sort();
    const generateScopedName = (name: string, file: string, css: string): string => {
      const path = relative(wxt.config.root, file.replace(/\?.*$/, '')).replaceAll(sep, '/');
      const sheet = sheets.indexOf(path);
      const place = inOrder(css).indexOf(name);
      if (sheet < 0 || place < 0) throw new Error(`${path} has no ${name} of a component`);
      return `_${sheet.toString(36)}-${place.toString(36)}`;
    };
    addViteConfig(wxt, () => ({ css: { modules: { generateScopedName } } }));
  },
});
