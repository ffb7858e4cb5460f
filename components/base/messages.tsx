/**
 * Words for components: a component asks for a message by its key, and the entrypoint says where
 * words come from. So a component can be drawn without a browser, and a wrong key is a type error.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type english from '@/public/_locales/en/messages.json';

export type MessageKey = keyof typeof english;
export type GetMessage = (key: MessageKey, ...substitutions: string[]) => string;

const Context = createContext<GetMessage>((key) => key);

export const MessagesProvider = Context.Provider;
export const useMessages = (): GetMessage => useContext(Context);
