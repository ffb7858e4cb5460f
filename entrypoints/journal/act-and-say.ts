/** What the person does in a view, said at the foot of the page, with how to take it back. */
import type { NoticeContent } from '@/components/ui/Notice';
import { message } from '@/utils/platform/browser/i18n';

type Work = () => Promise<unknown>;

/** @returns does it, then says so with how to take it back; or says that it failed */
export function actAndSay(say: (notice: NoticeContent) => void, refused: () => void) {
  return async function act(work: Work, text: string, back?: Work): Promise<void> {
    try {
      await work();
      say({ text, ...(back ? { undo: () => void act(back, message('undone')) } : {}) });
    } catch {
      refused();
    }
  };
}
