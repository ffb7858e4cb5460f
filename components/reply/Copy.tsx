/** Copies what is shown, and says whether that was done. */
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';

interface Props {
  /** Null where nobody asked for it. */
  copied: boolean | null;
  main?: boolean;
  onCopy: () => void;
}

export function CopyButton({ main, onCopy }: Omit<Props, 'copied'>) {
  const message = useMessages();
  return (
    <Button weight={main ? 'main' : 'plain'} onPress={onCopy}>
      {message('reply_copy')}
    </Button>
  );
}

/** In the page from the start: only what is added to it is read out. */
export function Copied({ copied }: Pick<Props, 'copied'>) {
  const message = useMessages();
  return (
    <p role="status">{copied !== null && message(copied ? 'reply_copied' : 'reply_not_copied')}</p>
  );
}
