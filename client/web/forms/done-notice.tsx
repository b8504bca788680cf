import type { FC } from 'hono/jsx';
import { COMMAND_NAMES } from '../../../domain/commands/catalogue';
import { useFrame } from '../page/frame';
import { Notice } from '../page/notice';
import { commandTitle } from '../vocabulary/command-words';
import { formWords } from './form-words';

/** On a page that a form comes back to: what was done. The address names the command, and nothing but a command. */
export const DoneNotice: FC = () => {
  const { address, language } = useFrame();
  const done = new URL(address, 'http://this.site').searchParams.get('done') ?? undefined;
  const command = COMMAND_NAMES.find((name) => name === done);
  const words = command ? { [command]: formWords(language).done(commandTitle(command, language)) } : {};
  return <Notice done={done} words={words} />;
};
