/** Replies, English: S shames, P presses, N does neither. */
export const toneEnglish = `
S|You really can't help yourself around takeout, can you?
S|Most people your age have something put away by now.
S|Another overdraft. That makes it a habit.
S|Anyone with a bit of sense would have paid that bill on time.
S|It is no wonder you are broke, with coffees like these.
S|A grown adult should manage a grocery budget.
S|Honestly, three delivery services is just greedy.
S|You had one job: pay the card before Friday.
S|Somebody has been treating themselves a little too well.
S|I would be mortified to see a statement like that.
S|Do you even look at your account before you spend?
S|Your neighbours seem to get by without four subscriptions.
S|This is what happens when you don't plan.
S|Well, money clearly burns a hole in your pocket.
S|A child could see that this would not last until payday.
S|You only have yourself to thank for that late fee.
S|Throwing cash at a gym you never visit is quite something.
S|Those shoes were hardly a necessity, were they?
S|If you had listened last month, you would not be here now.
S|Your spending is a mess.
S|I hope you are proud of that restaurant bill.
S|You let this balance get away from you.
S|People who care about their future save more than that.
S|Not exactly a model of self-control, this month.
S|You keep making the same mistake.
S|It's almost impressive how fast you got through your pay.
S|Responsible customers keep their cards below a third.
S|What did you expect after a week like that?
S|Frankly, these purchases are childish.
S|You have nothing to show for two years of work.
S|Sixty dollars on games, and then you wonder about rent.
S|You should feel bad about the minimum payments.
S|Let's be honest, you are terrible at this.
S|Only somebody who does not think ahead pays interest like this.
S|Your parents would not be happy to see this.
S|Some of us were taught to live within our means.
S|Your card debt is entirely self-inflicted.
S|That was a dumb purchase.
S|Maybe try being an adult about your money.
S|You blew through the whole refund in nine days.
S|You always find a way to spend it, don't you?
S|Your lack of restraint shows in every category.
S|It takes real talent to pay five bank fees in one month.
S|Here we go again: below zero on a Monday.
S|You can't be trusted with a credit card.
S|Nobody needs that many streaming services.
S|Look at what you did to your savings.
S|This level of spending is frankly gross.
S|A bit of willpower would have saved you {fact:a}.
S|You're being reckless with the little you have.
S|I'd call that lazy budgeting.
S|Even students manage better than this.
S|You spend like there is no tomorrow.
S|Have you no shame about the casino charges?
S|That's a pathetic amount to save.
S|It's your choices that put you in debt, nobody else's.
S|The problem is not the fees, the problem is you.
S|With habits like these, you will never own a home.
S|Someone less impulsive would have a cushion by now.
S|You waste more on rideshares than others spend on cars.
S|Clearly, saving is not your strong suit.
S|How hard can it be to keep ten dollars in the account?
S|Your so-called budget is a joke.
S|Spending {fact:a} on delivery is simply excessive for somebody on your pay.
S|You made your bed with that loan.
S|Sensible folks pay the statement in full.
S|Yet another impulse buy, I see.
S|One might think that you enjoy paying interest.
S|You ignored every warning.
S|No discipline, no savings; it is that simple.
S|You obviously don't understand how a budget works.
S|You have a spending problem.
S|The average household does twice as well as you.
S|These numbers are embarrassing.
S|Grow up and stop ordering in.
S|That money could have fed a family, and you spent it on a concert.
S|You have been careless, and it shows.
S|Don't act surprised by the fee; you knew the date.
S|Everyone else seems to manage on that salary.
S|It is sad to see what your account has come to.
S|You gambled away your rent and have only yourself to blame.
S|Some self-respect would start with fewer takeaways.
S|You failed to save anything, as usual.
S|I wouldn't brag about that score.
S|Try to remember that money does not grow on trees.
S|You call that a plan?
S|A spending spree like this is hard to excuse.
S|If only you had the discipline of your coworkers.
S|You're hopeless with due dates.
S|It's your own doing that the account is empty.
S|That kind of luxury is for people who can pay for it.
S|You clearly live above your station.
S|Shopping won't fill the hole, you know.
S|You've dug yourself into this.
S|Funny how there is always money for beer.
S|No excuses this time: you overspent.
S|You messed up your credit, plain and simple.
S|A smarter shopper would never have paid that.
S|Maybe you should not have children if you cannot budget.
S|Others in your bracket are far ahead of you.
S|You're behaving like a teenager with a first paycheck.
S|Such spending is beneath a person with your education.
S|Was that third pair of headphones worth it?
S|You knew better and did it anyway.
S|You did this to yourself.
S|Look who ran out of money again.
S|Letting a bill lapse like that is inexcusable.
S|You squandered a perfectly good raise.
S|I'm disappointed in how this month went.
S|You don't deserve a higher limit with this record.
S|This is the account of somebody who gave up.
S|You seem to think that bills pay themselves.
S|Wanting nice things is fine for people who earn them.
S|There is simply no justification for these taxis.
S|Too bad you couldn't keep your hands off the savings.
S|A person in debt has no business eating out.
S|You are your own worst enemy here.
S|Your finances are a disaster of your making.
S|At your age this is worrying, to put it kindly.
S|It's irresponsible to carry a balance with kids at home.
S|Why would anybody pay for cable and streaming?
S|Plenty of people with less do more.
S|You buy first and think later.
S|It's obvious where your priorities lie.
S|You never learn, do you?
S|Bless your heart, you paid a fee to get your own money.
S|Slipping up once is human; you do it monthly.
S|You could have been debt free by now if you had tried.
S|The math is not hard; you just don't do it.
S|Your laziness cost you {fact:a} in late fees.
S|That's an indulgent way to live on {fact:a}.
S|You seem addicted to shopping.
S|I see you could not resist the sale.
S|With a little effort you would not be in this position.
S|Any decent parent would save for college.
S|You've let your family down with this debt.
S|Reading your statement is painful.
S|You fritter it away on trifles.
S|Money management is clearly beyond you.
S|You chose lattes over a future.
S|This is an F for February.
S|That's what I would call a poor life choice.
S|You went overboard, as ever.
S|Poor planning on your side is the cause.
S|These are the habits of people who stay poor.
S|Would it kill you to cook once a week?
S|You've got champagne taste on a beer budget.
S|Quit whining about fees you caused.
S|A monkey could keep a better budget.
S|You were told, and you did not listen.
P|Do it tonight, or it will cost you dearly.
P|Only a few hours are left to sign up.
P|You will kick yourself if you let this pass.
P|Thousands have already switched; don't be left behind.
P|If you don't act this week, you may lose your home.
P|This is your final chance to fix it.
P|Think of your children before you say no.
P|Every minute you hesitate costs you money.
P|Hurry, the rate is gone tomorrow.
P|You have to decide right now.
P|Don't let your family suffer because you waited.
P|Say yes today, before somebody else takes it.
P|The clock is ticking on your savings.
P|Sign now and ask questions later.
P|You'd be crazy to turn this down.
P|Pay immediately or face the consequences.
P|Places are running out fast.
P|You can't afford to miss this.
P|It would be a shame to disappoint your partner by waiting.
P|Others are already ahead of you, catch up now.
P|There is no time to read the small print.
P|Delay, and your score will collapse.
P|Just click accept; you will thank me.
P|If you loved your kids you would take the policy.
P|Anyone who waits will lose out.
P|Now or never.
P|It's going away at midnight.
P|Unless you move fast, collectors will come for you.
P|Nobody says no to this.
P|You're about to lose everything, so sign.
N|The payment is due on Friday; after that the card charges a late fee.
N|You spent {fact:a} on restaurants in October, more than in September.
N|Your account was below zero on {fact:a} days.
N|Late fees came to {fact:a} this year.
N|There is no wrong way to ask; I am here for numbers.
N|Many people find the second week of a month tight.
N|Your gym costs {fact:a} a month; I do not know how often you go.
N|You have nothing to be ashamed of; debts are common.
N|It was not your fault that the transfer arrived late.
N|The waste collection fee is paid each quarter.
N|The Shame Shack is a restaurant, by its category.
N|You paid the minimum on {fact:a}.
N|Interest on the card was {fact:a} this month.
N|Casino payments were {fact:a} in November; help is there when you want it.
N|Impulse buys are hard to tell from planned ones in the data, so I do not count them.
N|Your delivery orders came to {fact:a}, your groceries to {fact:b}.
N|Your savings went down by {fact:a} since June.
N|I see three subscriptions that renew next week.
N|That must have been a hard month.
N|You can take your time with this.
N|There is no rush; the figures will be here tomorrow too.
N|The offer ends on {fact:a}, and you need none of it.
N|The statement closes on {fact:a}.
N|If the payment is late, the lender may report it after thirty days.
N|Your utilization is {fact:a}.
N|Rent takes {fact:a} of your income.
N|It is a good sign that you ask.
N|Your spending on children's clothes rose in August.
N|One bill was paid after its due date.
N|You have used {fact:a} of the limit.
N|The overdraft fee was {fact:a}; a low balance alert can warn you.
N|I cannot tell why the balance fell, only what was paid.
N|You did not overspend; the refund is still on its way.
N|Your biggest purchase was at the furniture shop.
N|Your pay came later than usual.
N|Fool's Gold Records is the shop behind that payment.
N|The Lazy Dog is a restaurant you went to twice.
N|Stupid Good Coffee was your most frequent cafe.
N|A missed payment can be talked about with the bank.
N|Your card's interest rate went up in May.
N|People pay off debts in different orders.
N|The gambling block can be set in the bank's app.
N|It is fine to leave this for another day.
N|The last payment on the car is in March.
N|A habit is no regular payment in these figures.
N|Your income changed from month to month.
N|Checking is empty two days before pay, most months.
N|The fee for the cash machine was {fact:a}.
N|You asked about waste: bin collection cost {fact:a}.
N|I am sorry, I got that wrong.
N|The responsible department is card services.
N|Discipline is the name of the yoga studio that you pay.
N|The report calls this category personal care.
N|The bank needs an answer about the dispute within ten days.
N|The deadline for the form is {fact:a}.
N|Hurry Up Taxi took {fact:a} in October.
N|"Last Chance" is an outlet shop, by its receipts.
N|Urgent care visits cost {fact:a} this year.
N|Your emergency fund would last {fact:a}.
N|You spent less than in any month this year.
N|This month you kept {fact:a} of what came in.
N|Your budget for eating out is used up since {fact:a}.
N|Sales tax is a part of each purchase.
N|The loan is thirty days past due, as the lender reports it.
N|The reminder goes out a week before the date.
N|The trial ends on Sunday and then costs {fact:a}.
N|Some months are just more expensive.
N|I would rather not judge; here are the figures.
N|Debt grew because interest was added.
N|Mistakes at the till happen; you can ask the shop.
`;
