/** The rules by which a line is read to the person: of the language of what they read here, and of English. */
import type { LineRules } from '@/utils/languages/line-rules';
import { linesOf } from '@/utils/languages/lines';
import { message } from '@/utils/platform/browser/i18n';

export const lineRules = (): Promise<readonly LineRules[]> => linesOf(message('language'));
