/** That something stored could not be read, with the way to where it can be seen. */
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import css from './CouldNotRead.module.css';

export function CouldNotRead({ onLook }: { onLook: () => void }) {
  const message = useMessages();
  return (
    <p class={css.line}>
      {message('asides_line')}{' '}
      <Button weight="quiet" onPress={onLook}>
        {message('asides_look')}
      </Button>
    </p>
  );
}
