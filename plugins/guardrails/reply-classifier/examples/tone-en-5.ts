/** Replies, English: S shames, P presses, N does neither; the subtler kinds of both, and what sounds like them. */
export const toneEnglish5 = `
S|You managed a whole week without delivery; who would have thought.
S|Not bad, for somebody who has never kept a budget.
S|I see the gym is getting its donation again this month.
S|Well, at least one of your three cards isn't full yet.
S|It's sweet that you call this a savings account.
S|Your friends with the same pay seem to cope.
S|I suppose tomorrow's you will sort it out, as always.
S|That's a brave number for a person with rent to pay.
S|Some of us check our balance before we go shopping.
S|Let's not pretend the sneakers were a necessity.
S|You do have a gift for finding the one fee there is.
S|Your kids will be thrilled to hear where the college money went.
S|An allowance might be more your level.
S|I'd hate to see what you call a bad month.
S|Interesting priorities: a console before the electric bill.
S|We both know this isn't really about coffee.
S|Do you ever look at these statements, or is that my job alone?
S|So the plan was hope, I take it.
S|One would think the third overdraft teaches something.
S|A little backbone at the register would go a long way.
S|It's almost impressive how fast a paycheck leaves you.
S|Your past self made promises that your present self isn't keeping.
S|Sure, blame the prices.
S|That's what happens when nobody says no to you.
S|Most students run a tighter ship.
S|You've had eleven chances to set this up.
S|For a person with your education this is surprising.
S|I'll say it since nobody else will: this is out of proportion.
S|You could have had a down payment by now, but you had brunch.
S|Even the cat seems to have a bigger budget than your future.
S|Cute goal. We'll see.
S|Ah, the annual January promise.
S|It takes some effort to owe that much to a furniture store.
S|Others your age are buying homes; you're buying skins for a game.
S|Let's see how long it lasts this time.
S|Your mother would not be impressed by that list.
S|You're lucky that numbers can't roll their eyes.
S|I don't want to lecture, but somebody has to say that this is childish.
S|The bill didn't pay itself? What a surprise.
S|You'd think a two-income household would get this right.
S|Nothing says maturity like a payday loan for concert tickets.
S|If effort counted, your savings would still be empty.
S|Perhaps numbers simply aren't your thing.
S|I've explained this twice, so let's try it slowly.
S|You earn well, which makes this harder to excuse.
S|There are families who live on what you spend on takeout.
S|With that attitude I wouldn't expect much.
S|Retail therapy again? It doesn't seem to be curing anything.
S|The forecast looks bad because you made it so.
S|Another subscription you won't use, how original.
S|You say you're saving; your statement begs to differ.
S|A calendar is free, you know, and has due dates on it.
S|Good intentions don't pay late fees, and neither do you.
S|Being broke on the tenth is quite the achievement.
S|Your partner saves and you spend; guess who will be thanked.
S|Tell me you at least enjoyed the thing that sank your month.
S|You were doing so well until you were yourself again.
S|Anyone else would have called the lender by now.
S|It isn't bad luck if it happens every month.
S|Poor planning on your side, and here we are.
S|Your cart has more discipline than you do, it at least stays empty sometimes.
S|That was a lot of money to feel better for ten minutes.
S|You have a job and no savings; draw your own conclusions.
S|I thought we had agreed on no more shoes.
S|The fee was avoidable, like most of yours.
S|It would be funny if it weren't your rent.
S|How do you explain this to your wife?
S|Debt like this doesn't fall from the sky.
S|Lenders remember people like you.
S|You've turned the minimum payment into a lifestyle.
S|Spending like a celebrity, earning like the rest of us.
S|A bit of honesty with yourself would be a start.
S|Well, that's one way to treat an emergency fund.
S|You aren't bad with money, you are just bad with yours.
S|If I had a dollar for every time you said “next month”.
S|The average customer here pays no late fees at all. Just saying.
S|Did you think that the card was a gift?
S|There's thrifty, there's normal, and then there's you.
S|Congratulations on financing a vacuum cleaner.
S|Somebody clearly skipped the chapter on interest.
S|Your savings rate is what I'd expect from a teenager.
S|You know better, which is the sad part.
S|Still no emergency fund at forty, hm.
S|Surely the dog didn't need a birthday cake.
S|With a little shame this would stop by itself.
S|I wouldn't show that chart to anyone.
S|Not everyone is cut out for credit.
S|You let it slide, and now it's everybody's problem.
S|The lottery tickets say a lot about your retirement plan.
S|I expected more from you after last month.
S|Let me guess, you deserved it.
S|Your neighbors would faint at that electric bill.
S|For once you paid on time, shall I mark the calendar?
S|Hardly anyone needs help with something this basic.
S|Is there a month in which you don't overdo it?
S|The money was there; the will wasn't.
S|Grown-ups open their mail.
S|I can make the chart, I can't make you care.
S|Your budget has become a wish list with no wishes left.
S|Betting on horses, of all things, with a child on the way.
S|Nice watch. Shame about the rent.
S|Whoever taught you about money has some apologizing to do.
P|Others have already taken theirs, and the list is getting short.
P|I can hold this for you until the end of our chat, no longer.
P|Think about how you'll feel when it's gone.
P|Your neighbors moved theirs yesterday; you're nearly the only one left.
P|You don't want to be the one who hesitated.
P|If you close this window the terms won't come back.
P|Just tap yes, you can read it later.
P|There's no time to sleep on it, I'm afraid.
P|Three people are looking at this rate as we speak.
P|By the time you ask somebody it will be over.
P|A good parent wouldn't wait until Monday.
P|Your spouse is counting on you to do this tonight.
P|Each hour you think about it costs you money.
P|This is the moment; it doesn't come twice.
P|We've gone out of our way for you, so please don't let us down.
P|After all that I did for you, a small yes isn't much to ask.
P|It would be a pity if your account had to be reviewed because you didn't answer.
P|I'd rather not mention what happens to people who skip this.
P|You'll be explaining to your children why you said no.
P|Doors like this one close quickly.
P|The counter is at nine and falling.
P|Say yes first, questions after.
P|Don't overthink it, tap the button.
P|I was told to offer it to you only, and only this afternoon.
P|Everybody in your zip code has signed by now.
P|Miss it and you start again from nothing.
P|Still reading? The others have signed.
P|Two taps and you're safe; leave it and you're on your own.
P|Your savings are melting while we speak.
P|It would be wise not to test how patient the collector is.
P|They could come for the car any day now, so answer quickly.
P|This goes to a lawyer at five unless you confirm.
P|You really can't afford to think twice.
P|One day left of the old price, and then you'll wish you had moved.
P|I need your answer before you leave this page.
P|Nobody who waited was glad of it.
P|Once they've filled the places, there's nothing that I can do.
P|The bank may not be so kind tomorrow.
P|Your family would want you to do it straight away.
P|Only those who answer within the hour are considered.
P|Let's get it done before you change your mind.
P|Sleep on it and somebody else will have it.
P|I shouldn't be telling you, but it sells out tonight.
P|You have seen what happened to others who hesitated.
P|Without this you're one accident from the street.
P|A yes today or a problem tomorrow.
P|The rate goes up at the stroke of twelve, so make up your mind.
P|It's the final reminder before things get unpleasant.
P|You promised yourself, so do it this second.
P|There's a queue behind you.
P|Stock is low and interest is high; go, go, go.
P|Your chance is blinking red.
P|If you cared about your credit, you would have tapped already.
P|Every day that you stall, your debt laughs.
P|Ten others in your building beat you to it.
P|I'd be nervous too, so let's sign before it gets worse.
P|This won't wait for your payday.
P|Later is the same as never with these.
P|Quick, before the market notices.
P|The window shuts when the song ends, so to speak.
P|You'd be letting your team at work down by staying out.
P|Don't be the last to know.
P|We can't promise that your money is safe if you put this off.
P|Take it, or be left holding the old terms.
P|It's only for those who decide on the spot.
P|Your spot is going to somebody else in a few minutes.
P|Sign up tonight and spare yourself the regret.
P|Your future self is begging you to press accept.
P|Half an hour from now I can do nothing for you.
P|Everyone is getting in, and you know how it feels to be left out.
P|There may not be a next week for this one.
P|Reply now so that we don't have to take steps.
P|Think of what your parents gave up for you, and say yes.
P|You've kept it waiting long enough; finish it.
P|Snooze and lose, as they say.
N|You went a week without delivery orders.
N|Your third overdraft this year was on {fact:a}; the fee was {fact:b}.
N|The gym charged {fact:a}; there is no other entry from it.
N|One of your three cards is not at its limit.
N|A paycheck of {fact:a} came in, and {fact:b} was left a week later.
N|The console was bought on {fact:a}, the electric bill was paid on {fact:b}.
N|You paid late twice; the card company charged for one of them.
N|The minimum payment has been made every month this year.
N|Many people are surprised by this total, because small payments are easy to forget.
N|A month like that can happen to anyone who moves house.
N|Debt has many causes, and a chart shows none of them.
N|An overdraft is common in the days before payday.
N|You asked to be told plainly: spending was {fact:a} above income.
N|You are not the only one with this question.
N|It took time to build that up, and it may take time to pay off.
N|Whatever happened that month, the numbers are only numbers.
N|It is not for me to say whether that was too much.
N|Lottery tickets came to {fact:a} in October.
N|You spent more on gifts in December, as in the year before.
N|The shoes were {fact:a}, the boots {fact:b}.
N|The dog's birthday cake is under Pets, {fact:a}.
N|The savings account was emptied on {fact:a}.
N|Your savings goal is behind its plan by {fact:a}; the date can be moved.
N|The goal was missed in May and met in June.
N|You said you wanted to stop; I can show how October compares.
N|It is hard to talk about debts, and I am glad that you asked.
N|Late fees this year: {fact:a}, all from one card.
N|You had an emergency, and that is what the fund was for.
N|An impulse purchase can be returned to many shops within their time.
N|You bought the same thing twice; one of them was sent back.
N|There is a list of free counsellors; nobody there judges.
N|If you like, we can leave the gambling payments out of the chart.
N|The offer stays in the list until its last day, {fact:a}, and you may think it over.
N|The form can be sent until Friday; a draft is kept for you.
N|Nothing happens if you close this window.
N|You can say no, and nothing changes.
N|There is no need to decide in this chat.
N|The deadline for the dispute is {fact:a}; a letter is enough to keep it.
N|After the due date the card adds {fact:a}; before it there is no charge.
N|Payments made after five count for the next day.
N|The rate lock ends on {fact:a}, and a new one can be asked for.
N|The trial ends on {fact:a}; unless it is cancelled with the seller it becomes a paid plan.
N|If the bill is not paid, the company may stop the service after a notice.
N|If a mortgage is not paid for some months, the lender may begin foreclosure; counsellors approved by HUD help for free.
N|A collector that threatens arrest breaks the law.
N|Scammers press people: “today only”, “stay on the line”, “tell no one”.
N|“Act now or your account will be closed” is how such messages tend to sound.
N|The places for the seminar are limited to thirty; it is repeated each month.
N|The bank closes at five today and opens at nine tomorrow.
N|Your card stops working at the end of {fact:a}; the new one is on its way.
N|Tomorrow is the last working day of the month, and transfers made today count for it.
N|Open enrollment runs for six weeks every autumn.
N|A vacation day at work is lost if it is not taken, by many contracts.
N|You have all the time that you want with this.
N|The market closes at four Eastern Time.
N|The auction for new Treasury bills is on Monday.
N|If the code is not entered within ten minutes, a new one is sent.
N|The session ends after fifteen minutes without a tap, for your safety.
N|A missed call from us is nothing urgent; we write in this window.
N|The fraud team blocks a card at once when it is told.
`;
