/**
 * The variant that leaves new tabs to the browser, for stores and people that want an extension
 * not to replace them; built by scripts/without-new-tab.ts. By a variable and not by a mode of its
 * own, which would make it differ from the other variant in more than that.
 */
import { defineWxtModule } from 'wxt/modules';

export const withoutNewTab = process.env.DEEP_KINDNESS_WITHOUT_NEW_TAB !== undefined;

export default defineWxtModule({
  name: 'without-new-tab',
  setup(wxt) {
    if (!withoutNewTab) return;
    wxt.hook('build:manifestGenerated', (_, manifest) => {
      manifest.name = '__MSG_extension_name_without__';
      // WXT adds it by the page's name; the page stays, and opens from the popup.
      delete manifest.chrome_url_overrides;
      const { gecko } = manifest.browser_specific_settings ?? {};
      if (gecko) gecko.id = 'deep-kindness-without-new-tab@deepkindness.example';
    });
  },
});
