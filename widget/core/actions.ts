import type { Chat } from './chat.ts';
import type { Actions } from './views/context.ts';

/** What the views of a chat may ask of it. */
export function actionsOf(chat: Chat): Actions {
  const say: Chat['tell'] = (name, detail) => chat.tell(name, detail);
  return {
    send: (text) => chat.send(text),
    retry: (client_message_id) => chat.session.retry(client_message_id),
    reconnect: () => chat.session.connect(),
    setConsent: (granted) => chat.attempt(chat.setConsent(granted)),
    postponeConsent: () => {
      chat.isConsentPostponed = true;
      chat.session.release();
      chat.requestUpdate();
      void chat.focusOn('textarea');
    },
    reviewConsent: () => {
      chat.isConsentPostponed = false;
      chat.navigate('chat');
      void chat.focusOn('#consent-title');
    },
    openEvidence: (source, fact_id) => {
      say('citation.opened', { message_id: source, fact_id });
      chat.sheet.openEvidence(source, fact_id);
    },
    openSources: (message_id) => say('citation.opened', { message_id }),
    rate: (message_id, rating, reason) => {
      chat.judged = rating === 'down' && !reason ? message_id : null;
      chat.attempt(chat.session.rate(message_id, rating, reason));
      if (reason) chat.announcer.say(chat.strings.thanks);
    },
    askOffer: (offer_id) => say('offer.clicked', { offer_id, action: 'why' }),
    hideOffer: (offer_id, telling) => {
      say('offer.clicked', { offer_id, action: 'hide' });
      chat.attempt(chat.session.hideOffer(offer_id, telling));
    },
    noteOffer: (offer_id) => chat.session.noteOffer(offer_id),
    speak: (language) => {
      chat.language = language;
      chat.requestUpdate();
    },
    show: (view) => chat.navigate(view),
    setLayout: (layout) => {
      chat.panel.setLayout(layout);
      chat.requestUpdate();
    },
    openArticle: (reading) => chat.sheet.openPage({ ...reading }),
    rest: (method, path, body) => chat.session.rest(method, path, body),
    keepPlace: chat.follower.keepPlace,
    addEarlier: (messages) => chat.session.addEarlier(messages),
    notify: (count, text) => chat.notify(count, text),
    startConversation: () => {
      chat.navigate('chat');
      chat.attempt(chat.session.startConversation());
      void chat.focusOn('textarea');
    },
    goBack: () => chat.goBack(),
  };
}
