/** Replies, English: S shames, P presses, N does neither. */
export const toneEnglish4 = `
S|You might want to ask yourself why you keep doing this.
S|Perhaps it would help to be a little more grown-up about spending.
S|Not to be harsh, but this is poor money management.
S|I'm sure you meant well, but the numbers say otherwise: you were careless.
S|With respect, somebody in your position shouldn't be eating out.
S|It is a pity that you couldn't keep to something so simple.
S|No offense, but a budget isn't hard.
S|You'd feel better about yourself if you spent less.
S|Surely you can see how irresponsible that was.
S|It's surprising that an educated person would pay so many fees.
S|You've been irresponsible with the card, haven't you?
S|Where is your sense of responsibility?
S|Unlike you, most savers put something away first.
S|Compared with others your age, your savings are laughable.
S|Your coworkers seem to have figured out how to save.
S|The average person spends half of what you do on clothes.
S|Everyone I look at does better than this.
S|You are behind everybody else in your group, and it shows.
S|Most people don't need a reminder to pay their bills.
S|Even people who earn less manage to pay on time.
S|Others would be grateful for your salary.
S|Your brother would never have let it get this far.
S|Good job blowing the whole paycheck.
S|Oh great, another late fee to add to your collection.
S|Bravo, you've done it again.
S|Well done on emptying your savings.
S|Sure, because you needed a fifth pair of boots.
S|Another month, another disaster.
S|How original: broke before the 20th.
S|I suppose saving was too much to ask.
S|You must be the casino's favorite customer.
S|At least the pizza place is getting rich.
S|I see that the concept of a limit is new to you.
S|What exactly were you thinking with that purchase?
S|Who spends {fact:a} on a haircut?
S|Why can't you just stick to the plan?
S|When will you start acting your age?
S|Is this how you want to live?
S|Aren't you ashamed of a balance like that?
S|Don't you care about your credit at all?
S|Didn't you learn anything from last month?
S|Can you honestly say that you needed it?
S|How many times do I have to tell you?
S|Do you call that saving?
S|You are the kind of person who never has money.
S|You're a compulsive spender.
S|You're simply bad with money.
S|You're lazy about your bills.
S|You're a spendthrift.
S|You are not a responsible cardholder.
S|You are undisciplined.
S|You are hopeless when it comes to money.
S|You are too old to be living like this.
S|You lack self-control.
S|You have terrible habits.
S|You have nobody to blame but yourself.
S|You have no willpower at all.
S|You got yourself into this mess.
S|You made a foolish choice.
S|You made poor decisions all month.
S|You wasted {fact:a} on taxis.
S|You threw away {fact:a} on interest.
S|You squandered your bonus.
S|You let your debt spiral because you didn't care.
S|You let everybody down.
S|You refuse to learn.
S|You can't manage even a simple budget.
S|You can't handle a credit card.
S|You couldn't resist, could you?
S|You should have known better.
S|You should have thought of that before you bought it.
S|You should be doing much better by now.
S|You could have saved that if you weren't so impulsive.
S|You would have a cushion if you showed some restraint.
S|Shame on you.
S|That is embarrassing.
S|That was a reckless thing to do.
S|That is no way for an adult to behave.
S|That's just sad.
S|That's your own fault.
S|This is pure waste.
S|This is what irresponsible looks like.
S|This spending is shameful.
S|This is not how grown-ups handle money.
S|Such carelessness costs you {fact:a}.
S|Your behavior is childish.
S|Your choices are the reason you're in debt.
S|Your excuses don't pay bills.
S|Your greed got you here.
S|Your spending is ridiculous.
S|Your inability to save is a problem.
S|Your track record with money is awful.
S|Your lack of planning is showing.
S|Irresponsible spending like this leads nowhere.
S|Ridiculous, spending {fact:a} on candles.
S|Pathetic savings for such an income.
S|Frankly, I'm appalled.
S|A responsible adult would never carry this balance.
S|A person who respects money wouldn't do that.
S|People like you end up bankrupt.
S|Only irresponsible people pay late.
S|Nobody who cares about their kids gambles.
S|Someone has an expensive taste and a cheap job.
S|Somebody's been naughty with the card.
S|Maybe next time you'll think first.
S|Maybe it's time you took responsibility.
S|Try thinking before you buy.
S|Stop being so careless.
S|Stop blaming the bank for your mistakes.
S|Get your act together.
S|Look at yourself: {fact:a} on lottery tickets.
S|If you can't pay, you shouldn't have bought it.
S|If you'd paid attention, this wouldn't have happened.
S|It's not the bank's fault that you can't count.
S|It's hardly a surprise that you are in debt.
S|It's about time you faced your spending.
S|It's disgraceful to owe that much.
S|There's no excuse for three overdrafts.
S|There you go again, spending what you don't have.
S|Here's a thought: stop buying things.
S|So you spent the rent on a phone; brilliant.
S|I thought you were smarter than this.
S|I'm not surprised, given your history.
S|I can't say I'm impressed.
S|I would never let my account look like that.
P|Act fast, this disappears tonight.
P|Apply now before you lose your chance.
P|Buy today or regret it tomorrow.
P|Call immediately, or the consequences will be serious.
P|Claim it now; only hours remain.
P|Commit now or someone else will take it.
P|Decide right now.
P|Hurry and sign, there are only a few left.
P|Join today, everyone else already has.
P|Lock it in this minute, tomorrow it's gone.
P|Move now, or you'll miss the boat.
P|Open it today, while you still can.
P|Sign up before midnight or pay double.
P|Start now; each day you wait ruins your future a little more.
P|Take this deal now, you won't get another.
P|You are about to miss the best rate of your life.
P|You have no time to think this over.
P|You must not wait any longer.
P|You need to do this today, no excuses.
P|You will lose out if you don't say yes at once.
P|You'd be a fool to wait.
P|You'll end up with nothing unless you act.
P|You'll regret not taking this.
P|Your account could be closed if you don't respond now.
P|Your children will pay the price if you hesitate.
P|Your family deserves this protection, so don't delay.
P|Your last chance is slipping away.
P|Your rate is only guaranteed for the next hour, so confirm.
P|It is now or never.
P|It's almost too late.
P|It will cost you everything if you wait.
P|If you really loved them, you'd buy the policy today.
P|If you do nothing, you'll lose your home.
P|Ignore this at your own peril.
P|Imagine your kids without a home because you waited.
P|Nobody can afford to wait on this.
P|Not signing today would be a huge mistake.
P|Once it's gone, it's gone.
P|One more day and it's over.
P|Only the quick ones get it.
P|Others are grabbing theirs as we speak.
P|People who waited lost everything.
P|Seats are filling up.
P|Someone else is about to take your place.
P|Soon you'll be the only one without it.
P|The deadline is tonight, no exceptions, so act.
P|The deal won't wait for you.
P|The longer you wait, the more you lose, so do it now.
P|There's no tomorrow for this offer.
P|Think fast.
P|Time's up, yes or no?
P|Trust me, you don't want to be left out.
P|We only ask once.
P|What if something happens tonight and you aren't covered?
P|Without it you are putting your family in danger.
P|Don't gamble with your children's future; sign.
P|Don't blow this opportunity.
P|Don't make the mistake of waiting.
N|Nine payments were on time and one was not.
N|A reminder helps some people to pay on time.
N|Paying late by a day usually costs a fee and nothing else.
N|The limit was reached on {fact:a}.
N|That purchase was {fact:a}, on the 14th.
N|Clothes were {fact:a}, twice the month before.
N|You can ask what made the month expensive.
N|I don't compare you with other people.
N|I don't know how others your age save.
N|Averages of other households say little about yours.
N|Debts can come from many things: a repair, an illness, a lost job.
N|A cushion is hard to build on uneven pay.
N|A budget is a plan, not a test.
N|No one manages every month.
N|Plans can be changed.
N|It is normal to slip.
N|Some find it easier to save first.
N|You asked whether that is too much; the figures alone do not say.
N|You asked why you never have anything left: {fact:a} came in and {fact:b} went out.
N|You said that you feel bad about it; many people do, and it can be looked at calmly.
N|You wrote that you were careless; the data only shows one late payment.
N|You called it stupid; I only see {fact:a} for shoes.
N|It is not for me to say if that was a good buy.
N|Whether that was worth it only you can tell.
N|The offer stays open, and nothing happens if you ignore it.
N|The application can be saved and finished later.
N|The code is valid for ten minutes, after that you get another one.
N|The price is fixed until {fact:a}.
N|The trial ends in {fact:a}; cancelling is possible until then.
N|If the loan is not paid, the lender can go to court.
N|If the card is over the limit, purchases may be declined.
N|If the form is late, a penalty can follow.
N|If you do nothing, the account stays as it is.
N|After the deadline a request needs a reason.
N|Children can be added to the policy at any time.
N|Your family members have accounts of their own, which I do not see.
N|A lost job, an illness or a divorce can all lead to late payments.
N|The bank can help when a payment is hard.
N|Please call the bank today if the card was stolen.
N|Report a stolen card right away: it limits what you can lose.
N|Tell the lender as soon as you know that you cannot pay.
N|Disputes have a deadline of sixty days.
N|Rates can change daily.
`;
