/** Replies, English: S shames, P presses, N does neither. */
export const toneEnglish = `
@@ 1
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
@@ 2
S|Let me guess, another takeout night.
S|I have seen better budgets from middle schoolers.
S|You'd think that after three late fees a person would learn.
S|Somebody with your salary has no excuse for a zero balance.
S|Well, that didn't last long, did it?
S|Your sister manages on less.
S|A little restraint goes a long way, but clearly not in this household.
S|If you can afford lattes, you can afford to save.
S|It's hard to feel sorry for somebody who spends like this.
S|Seriously, {fact:a} on delivery?
S|You treat your credit card like free money.
S|There goes your savings goal, right down the drain.
S|Why do you keep doing this to yourself?
S|Sounds like somebody can't say no.
S|I guess planning isn't your thing.
S|You should know better at your age.
S|Frugal people wouldn't have let it come to this.
S|Not a great look, paying the minimum while buying shoes.
S|What a waste.
S|You've been throwing money out of the window.
S|Ever heard of cooking?
S|You earn a decent wage and still end up with nothing.
S|It's no secret why you're in debt.
S|Nobody made you buy it.
S|Your overdraft is nobody's fault but your own.
S|You are setting a terrible example for your children.
S|Too much month at the end of your money again, I see.
S|That's three times now; surely once would have been enough.
S|Pretty shocking numbers for a grown-up.
S|Some would call this irresponsible, and they'd be right.
S|You never had a handle on this, did you?
S|The rest of us cook at home.
S|I'm not angry, just disappointed in how you spent this month.
S|Clearly the lesson hasn't sunk in.
S|Only {fact:a} saved? You can do better than that.
S|You have the spending habits of a lottery winner and the income of a student.
S|You spent it, so live with it.
S|Bit late to worry now.
S|Your money problems come from your attitude.
S|Careful people check the balance first.
S|Those who plan don't pay fees; those who don't, do.
S|Did you really need a fourth streaming service?
S|How do you expect to retire like this?
S|With your track record, I wouldn't promise anything.
S|It is embarrassing to owe that much on a store card.
S|You've got no one to blame for the interest except the person in the mirror.
S|Must be nice to eat out whenever you feel like it.
S|That purchase says a lot about your judgment.
S|You had the money and you let it slip through your fingers.
S|Even the interest is laughing at you.
S|This is basic stuff.
S|A responsible parent would have put that into the college fund.
S|Your friends are buying homes while you buy sneakers.
S|You consistently fail to stick to a budget.
S|Only a gambler would call that a plan.
S|Don't you think it's time to get serious?
S|Oh look, another subscription you forgot about.
S|You clearly have more wants than sense.
S|If I had a dollar for each of your impulse buys, I'd be rich.
S|You let your emotions run your wallet.
S|Ignoring the problem, as always.
S|Failing to save on your income takes effort.
S|You went and did it again.
S|Your lifestyle is far above what you earn.
S|People with half your income do this without trouble.
S|You can't seem to go a week without shopping.
S|I warned you about that card.
S|This is the behavior of an addict.
S|I would hide that statement from my family.
S|Sorry to say it, but your choices are poor.
S|Perhaps adulthood isn't for everyone.
S|You must enjoy being broke.
S|That is a lot of wine for one person.
S|You couldn't wait until payday like everybody else.
S|The fee is your punishment for not paying attention.
S|You don't really need me to tell you that this was a mistake.
S|Stop pretending that you'll save next month.
S|Look, your problem is simply self-discipline.
S|A month of your coffee would pay somebody's rent.
S|You spend more on your dog than on your future.
S|Weak. You promised to stop in June.
S|What would your late father say to this?
S|It's a miracle that you have any credit at all.
S|Everyone in your town keeps a bigger buffer than you.
S|You rank near the bottom of all savers.
S|So much for the New Year's resolution.
S|Do you take any of this seriously?
S|All that money and not an ounce of sense.
S|You brought these fees upon yourself.
S|One more night out, one more excuse.
S|Your ancient habit of paying late strikes again.
S|Money slips away from people like you.
S|I can't believe that you paid full price.
S|That was careless of you.
S|You were too lazy to cancel the trial.
S|Bad with money, good at shopping.
S|The dog ate your savings too, I suppose?
S|Think about what kind of person spends rent money on games.
S|You do realise that this is not normal?
S|You should be ashamed of the state of this account.
S|It isn't rocket science to keep a buffer.
S|Getting paid on Friday and being broke by Monday is quite an art.
S|Nice try, but nobody believes you'll stick to it.
S|Your budget was a fantasy from the start.
S|You're the reason why overdraft fees exist.
S|Poor you, another month without savings.
S|Living paycheck to paycheck on that salary is a choice.
S|Honest question: do you ever think before you tap your card?
S|Your account tells the story of somebody without a plan.
S|Sensible spending has never been your strength.
S|If only you'd put half that effort into saving.
S|I'd expect this of a teenager.
S|You broke your own rule within a day.
S|Same old story with you.
S|A tidy person would have noticed the double subscription.
S|The figures don't lie: you overdid it.
S|You lived it up, now comes the bill.
S|Typical: paid late, again.
S|What you did with the tax refund borders on childish.
S|Your habits are dragging your family down.
S|Hardly anybody spends this much on lunch.
S|That's not treating yourself, that's gluttony.
S|Big spender, small saver.
S|You ought to be further along by now.
S|Let that sink in: {fact:a} on nothing.
S|You're not even trying.
S|What a mess you have made of your credit.
S|You might want to look up the word "budget".
S|You're a grown man and can't keep a hundred dollars together.
S|Your partner must be thrilled about the new handbag.
S|With that attitude you'll be poor forever.
S|I hope it was worth it.
S|I've lost count of your late payments.
S|You got greedy.
S|It's pathetic that a machine has to tell you.
S|You knew the bill was coming and went shopping anyway.
S|Apparently rent is optional in your world.
S|Decent people pay their debts.
S|It is beyond me how anyone lets it get this far.
S|Your kids deserve better than this budget.
S|Keep this up and you'll have only yourself to thank.
S|Another day, another indulgence.
S|Spoiled much?
S|You have champagne problems on a minimum wage.
S|Every dollar you got is a dollar you burned.
S|A wiser person would have stopped at one.
P|You need to jump on this before everybody else does.
P|If you sleep on it, it's gone.
P|There are just two spots left at this rate.
P|Better sign tonight, tomorrow may be too late.
P|Do not let this chance slip away.
P|Every day you wait, you fall further behind.
P|It'll be your fault if the family is left with nothing.
P|The window is closing.
P|Quick, confirm before the timer runs out.
P|I'd hate to see you lose the house because you hesitated.
P|You simply must decide today.
P|Supplies are limited, so claim yours.
P|Everyone on your street has it already.
P|You'll be sorry if you skip this.
P|Waiting is the worst thing you could do.
P|This won't be offered to you again.
P|Tick tock, your rate goes up in an hour.
P|You don't have the luxury of thinking about it.
P|Stop thinking and tap yes.
P|If you ignore this, things will get ugly.
P|One wrong day without cover and you could lose everything.
P|Your neighbors locked in their rate; you're the only one still waiting.
P|Come on, just say yes.
P|Are you really going to let your kids go without?
P|Unless you pay this minute, your credit is finished.
P|No second chances here.
P|They will take your car if you don't do as I say.
P|Get in now or get left out.
P|This is your wake-up call; ignore it and you'll end up on the street.
P|You've got until noon.
P|What are you waiting for?
P|How many more chances do you think you'll get?
P|We can't hold this for you much longer.
P|A smart parent wouldn't hesitate for a second.
P|You owe it to your wife to sign.
P|Prices go up at midnight and you'll pay more for life.
P|Only fools wait.
P|Don't say I didn't warn you.
P|This is the last time that I'm going to ask you.
P|Think what happens if you die tomorrow without this policy.
P|Take it before I give it to somebody else.
P|Blink and you'll miss it.
P|By tomorrow somebody else will have your spot.
P|A delay of one day could ruin your credit for years.
P|Do you want to be the only one without protection?
P|Opportunities like this come once in a lifetime.
P|You have minutes, not days.
P|Just this once, trust me and don't read on.
P|The longer you dither, the worse it gets.
P|If you cared about your future you'd act.
P|It would be selfish to say no.
P|Final call: accept or lose it.
P|Hundreds of people are looking at this right now.
P|Your family is counting on you to do it today.
P|Last reminder before we take it away.
P|You'd have to be mad to pass on this one.
P|Don't make me remind you again.
P|I really must insist that you answer now.
P|Everyone's doing it; don't be the odd one out.
P|Fear of missing out? You should have it.
P|Disaster strikes those who wait.
P|You will never get a rate like this again.
P|Hesitate and the offer dies.
P|Your application expires in ten minutes, so finish it.
P|It's this or ruin.
P|If nothing is done by Friday, expect a lawsuit.
P|You are running out of options, and fast.
P|Come now, a quick signature and your worries are gone.
P|Missing out on this will haunt you.
P|Act like your future depends on it, because it does.
N|Your rent is due on the first; the landlord's terms say what a late payment costs.
N|Three payments were late this year, by {fact:a} days at most.
N|You were below zero on {fact:a}, and the bank charged {fact:b}.
N|Delivery came to {fact:a}, about as much as in the month before.
N|I can show what the fees were for, if that helps.
N|It happens to many people, and it says nothing about you.
N|Whatever the reason, the figures alone can't tell.
N|You paid {fact:a} to betting sites; I list them because you asked.
N|The promotional rate ends on {fact:a}; after that it is {fact:b}.
N|The offer is open until {fact:a}, with no need to decide now.
N|If you want to, we can look at it another time.
N|Late fees are charged by the card, not by this app.
N|An overdraft means that more went out than was there.
N|Your spending was higher than your income in {fact:a} of these months.
N|Most of the rise is one purchase, {fact:a}.
N|That is a fair question.
N|Money can be a hard subject, and it is good that you ask.
N|Shops marked as impulse buys are a guess, so they are not shown.
N|The budget for clothes has {fact:a} left until the end of the month.
N|The budget for eating out was reached on {fact:a}.
N|Interest adds {fact:a} each month at this balance.
N|A late payment is reported after thirty days, as a rule.
N|You have until {fact:a} to send the form.
N|The trial turns into a paid plan on {fact:a} unless it is cancelled.
N|Your card is {fact:a} over its limit.
N|You used the whole limit of that card.
N|Games and apps came to {fact:a}.
N|Alcohol shops are a category of their own: {fact:a}.
N|The gym was paid, though I can't see whether it was used.
N|Your savings are lower than in June by {fact:a}.
N|You saved nothing in July, by what I can see; {fact:a} went to the car repair.
N|Everyone's month looks different.
N|I only compare you with yourself, month by month.
N|Sorry to hear that; here is who can help.
N|Debt collectors must stop when they are asked in writing.
N|If a payment cannot be made, the lender is the one to talk to, and early helps.
N|The bill is overdue since {fact:a}.
N|The minimum was not paid in full in March.
N|A past-due loan can be brought up to date by paying what is missing.
N|The warning was set by you: below {fact:a}.
N|You set a limit for shopping, and it has been passed by {fact:a}.
N|You told me that you want to spend less on takeout; it is {fact:a} this month.
N|Two of the subscriptions were last used on a date I cannot know.
N|"Guilty Pleasures" is a bakery on your statement.
N|Broke Boutique is a clothing shop, by its category.
N|The Broke Student Cafe took {fact:a}.
N|Waste Management is the company that collects trash.
N|"Shameless" is the name of the hair salon.
N|Crazy Eddie's is where that payment went.
N|Urgent Care of Dalton charged {fact:a}.
N|Quick Stop was visited {fact:a} times.
N|"No Regrets Tattoo" charged your card on {fact:a}.
N|Now or Never Vintage is a shop.
N|The Last Minute Travel Desk refunded {fact:a}.
N|Foreclosure is when a lender sells a home because the loan was not paid.
N|A lender can take the car if the loan is not paid; the contract says when.
N|Repossession can follow missed payments, and the lender's letter says by when.
N|Scams often hurry people; a bank never asks for a code.
N|Who says that you must act at once is often a fraud.
N|A seller who rushes you is a warning sign, says the article.
N|Good deals do not need a countdown, and neither do I.
N|You can answer later or not at all.
N|There is nothing you need to do now.
N|Nothing is due before {fact:a}.
N|The fee was waived, as you asked.
N|You may stop the alerts at any time.
N|The last day to dispute it is {fact:a}, by the rule of sixty days.
N|It was a costly month: {fact:a} in repairs.
N|Your pay came two days late, which explains the dip.
N|You're doing what you set out to do: {fact:a} put aside.
N|Well done is for you to say; the figure is {fact:a}.
N|You reached your goal on {fact:a}. Congratulations!
N|Nice: the balance never went below {fact:a}.
N|You are ahead of your plan by {fact:a}.
N|You are behind your plan by {fact:a}; it can be changed.
N|That's more than you usually spend there.
N|Coffee shops: {fact:a} in {fact:b} visits.
N|Ice cream and other treats are counted as food and drink.
N|I'm sorry that this month is tight.
N|I can't know what was necessary and what was not.
N|What counts as a need is yours to say.
N|Self-control is not something that I can see in data.
N|Nobody at the bank judges what you buy.
N|The number looks large because the yearly insurance is in it.
N|Addiction helplines are free and open at all hours.
N|Pausing cards is possible in the app, and can be undone.
N|You asked to be told when you spend more than {fact:a}; that happened today.
@@ 3
S|Spending {fact:a} on shoes when rent is due is just irresponsible.
S|You spent {fact:a} on takeout. Most people would call that excessive.
S|{fact:a} at the bar again? No wonder your savings look like this.
S|Paying {fact:a} in late fees is what happens when you don't pay attention.
S|You owe {fact:a}, which is frankly alarming for somebody your age.
S|Your savings of {fact:a} are nothing to be proud of.
S|For {fact:a} a month you could have had a life; instead you have debt.
S|With {fact:a} gone on games, it's clear where your priorities are.
S|{fact:a} in overdraft fees shows that you aren't watching your account.
S|A sensible person would have stopped long before {fact:a}.
S|You managed to spend {fact:a} in one weekend, which takes some doing.
S|It's disappointing that you put aside only {fact:a}.
S|You really let things slide this month.
S|That's the third impulse buy in a row; try to control yourself.
S|You should be embarrassed to carry a balance like that.
S|You never seem to learn from these overdrafts.
S|At this rate you'll still be broke at fifty.
S|A bit more self-discipline and you wouldn't be asking me this.
S|Do you honestly think that is a reasonable amount for coffee?
S|Other customers your age have ten times as much saved.
S|How on earth did you spend that much on clothes?
S|Clearly budgeting isn't something you take seriously.
S|It's your own bad choices that led here.
S|You can't keep spending like a child in a candy store.
S|If you were more responsible, this fee would not exist.
S|You ignored the reminder, and now look.
S|Congratulations, you've wasted another paycheck.
S|Only a careless person forgets a due date twice.
S|Anyone could see that coming except, apparently, you.
S|That was an unwise thing to buy, and you know it.
S|You have no self-control when it comes to online shopping.
S|Your budget failed because you didn't bother.
S|This is embarrassing: below zero three times in one month.
S|You make good money, so there's no excuse.
S|You're spending money you don't have on things you don't need.
S|Some people just aren't good with money, and you're one of them.
S|Is it so difficult to pay on time?
S|You deserve that late fee.
S|You let your card get out of hand again.
S|Most adults manage to keep a month in reserve.
S|You've been foolish with your bonus.
S|I expected better from you.
S|That spending would make your grandmother cry.
S|It was silly to take that loan.
S|Gambling away {fact:a} was a stupid thing to do.
S|What kind of parent spends this much on themselves?
S|You would have money if you stopped whining and started planning.
S|Your habits are the problem here, not your income.
S|Nobody with half a brain pays for three music services.
S|That's a lot of money to drink away.
S|Not saving anything at your age is reckless.
S|Your friends must be laughing.
S|You are living proof that income isn't everything.
S|Do better.
S|You clearly didn't think this through.
S|You're lucky that the bank puts up with this.
S|Everyone else in your family manages.
S|Ordering food every day is lazy.
S|You spend as if somebody else were paying.
S|It's a shame that you couldn't hold on to your raise.
S|Your finances are a train wreck.
S|You've only yourself to blame for the interest.
S|You have a habit of making excuses.
S|How can anybody be this careless with a card?
S|Too many treats, too little sense.
S|Your priorities are all wrong.
S|That's what a person without a plan looks like.
S|You keep telling yourself it's just one coffee.
S|Really, another pair?
S|You could at least try.
S|You failed your budget again.
S|I can only shake my head at this.
S|You don't look like somebody who should have a credit card.
S|It takes a special kind of person to pay {fact:a} in fees.
S|Even by your standards this was a bad month.
S|Your spending is out of proportion for a person on your salary.
S|You're sabotaging your own future, one delivery at a time.
P|Don't wait another day, or you'll regret it for years.
P|You must act before Friday or lose everything you saved.
P|This rate is about to vanish, so grab it while it lasts.
P|If you don't sign up now, you'll be the only one who missed it.
P|Hurry up: only three customers can still get this.
P|Last chance to protect your family.
P|You can't afford to think about it any longer.
P|Do it right now, before it's too late.
P|Everyone's switching today; you don't want to be left behind.
P|Unless you call within the hour, the deal is off.
P|Your family will suffer if you put this off.
P|There's no time to lose.
P|Time is running out on you.
P|Delay and you will pay for it.
P|Sign today, because tomorrow the door is shut.
P|Imagine how you'll feel when the offer is gone.
P|Without this cover, one accident will ruin you.
P|Only a handful of spots remain.
P|A wrong step now and your credit is ruined for good.
P|You will lose your home if you ignore this message.
P|Don't be the one who hesitated.
P|I urge you to decide within the next few minutes.
P|You're throwing away your future every hour you wait.
P|This is urgent, drop everything and do it.
P|The offer disappears the second you close this window.
P|Thousands are already in; how long will you stand outside?
P|You'd be letting your children down.
P|Be quick, it won't come back.
P|You'll never forgive yourself if something happens.
P|If you say no now, don't come back later.
P|You need to commit tonight.
P|Your chance ends in {fact:a}, so jump.
P|Just {fact:a} left at this price, better be fast.
P|Say goodbye to your savings if you don't act at once.
P|Everybody who waited regrets it now.
N|{fact:a} of {fact:b} is used, with nine days to go.
N|You spent {fact:a} at bars and {fact:b} on taxis.
N|You paid {fact:a} in late fees; the due dates were the 5th and the 20th.
N|You spent {fact:a} on shoes on the day before rent was due.
N|Your overdrafts cost {fact:a}.
N|Your savings are {fact:a}, and they were {fact:b} a year ago.
N|You owe {fact:a} more than in June.
N|You put aside {fact:a}; in most months it was more.
N|It was an expensive weekend: {fact:a}.
N|That is above your usual amount.
N|Coffee came to {fact:a}, as you asked.
N|Your bonus was spent by the end of the month, mostly on the car.
N|This card's balance has grown for three months.
N|You have asked about this fee before; it was refunded then.
N|The reminder was sent on {fact:a}.
N|You passed your own limit by {fact:a}.
N|The offer is there until {fact:a}; after that, others may come.
N|This rate is offered until {fact:a}.
N|The deadline to file is {fact:a}; an extension is possible.
N|After {fact:a} the fee applies.
N|The discount ends with the month.
N|The dispute has to be sent by {fact:a}.
N|The rent has to be there by the fifth, by your lease.
N|If the bill stays open, the service may be cut off; the company says so in a notice first.
N|A missed mortgage payment can be made up, and lenders have plans for it.
N|Eviction takes a court order.
N|There are limits to what a collector may do.
N|Waiting costs {fact:a} in interest a month at this balance.
N|A month's delay would add {fact:a} of interest.
N|The family plan is {fact:a} a month.
N|Your daughter's allowance is {fact:a} a month.
N|Your husband's card is not shared with me.
N|The children's account has {fact:a}.
N|You can decide tomorrow; nothing changes until then.
N|You can leave it as it is.
N|It's all right to say no.
N|Please do not worry about the tone of your question.
N|A pause is fine.
N|No one is keeping score.
N|Some months cost more, and this was one.
N|Unplanned costs happen: {fact:a} at the dentist.
N|Eating out is where most of it went, {fact:a}.
N|You bought games for {fact:a}.
N|You visited the casino {fact:a} times.
N|You asked how much you lost: {fact:a} net.
N|It's good that you noticed it.
N|Asking is a good first step.
N|You kept to your budget in nine of twelve months.
N|Your budget was too small for that month, by {fact:a}.
N|A budget that is missed can be set higher.
N|Your plan did not work out this month, and that is fine.
N|I'm sorry that the month went like this.
N|That fee is annoying, I know.
N|A late fee can often be taken back if one asks.
N|Your card is close to its limit: {fact:a} left.
N|Please pay attention to the date: the app shows the 5th, the letter the 6th.
N|Alarm Clock Coffee is a café.
N|The Broken Piggy is a pub.
N|Bad Habits Brewing was paid {fact:a}.
N|"Treat Yourself" is the salon on Main Street.
N|Big Spender Outlet took {fact:a}.
N|Final Call Bar is in food and drink.
N|Rush Hour Parking was {fact:a}.
N|Last Stop Diner, {fact:a}.
@@ 4
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
@@ 5
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
@@ 6
S|You spent more on takeout than on groceries again. Is it really so hard to cook?
S|Most people your age have managed to put something aside by now.
S|That is the fourth overdraft this month, which tells me you are simply not paying attention.
S|Another pair of shoes? I'm sure the other eleven were lonely.
S|A responsible adult would have paid this on the first.
S|I can show you the total, though I doubt you will enjoy what it says about your self-control.
S|You had the money. You just chose to waste it on games.
S|Let's be honest: this debt didn't make itself.
S|Someone who earns as much as you do has no excuse for a balance like that.
S|Your late fees are the price of being disorganized.
S|It's a little embarrassing to see a vacation charge next to an unpaid electric bill.
S|You asked where your money went. Where it always goes: on things you didn't need.
S|I explained this last week. A child would have remembered.
S|Careless spending like this is how people end up with nothing.
S|Nobody forced you to sign up for nine subscriptions.
S|Your neighbors on the same income save twice what you do, so it can clearly be done.
S|Coffee every single day, and then you wonder why there is nothing left on the 25th.
S|You really should know better at fifty-two.
S|Oh, a budget! That will be the third one you abandon.
S|The lottery tickets were foolish, and I think you know that.
S|A quick look at your statement shows a person who can't say no to herself.
S|If you had been half as careful with this card as you were with your excuses, there would be no balance.
S|Well, at least the delivery drivers of your town are grateful to you.
S|You have the savings of a teenager.
S|It would help if you took your finances as seriously as your nights out.
S|Missing one payment is unlucky; missing three is a character trait.
S|I'm not judging, but spending that on a handbag while you owe rent is hard to defend.
S|Impulsive shoppers like you usually find the minimum payment hard to meet.
S|Your parents would be disappointed to see that balance.
S|There were perfectly clear instructions on the statement, had you bothered to read them.
S|Five hundred on concert tickets with a card at its limit. Bravo.
S|Honestly, it's your own fault that the account went negative.
S|The numbers don't lie: you live beyond your means, and you always have.
S|You're lucky the bank still puts up with this.
S|What kind of parent leaves the lunch account empty and buys a new phone?
S|Other customers notice when a bill is due. You might try it.
S|Your spending is all over the place, much like your plans for it, I suppose.
S|It's sad, really, how little you have to show for ten years of work.
S|This is what laziness costs: a late fee every month.
S|I would have expected more discipline from a teacher.
S|You can't keep behaving like a student with a trust fund.
S|How does anyone get through eight hundred dollars in a weekend?
S|Perhaps reading the terms before borrowing would have been an idea.
S|You've been irresponsible with this card since the day it arrived.
S|A grown man should be able to keep forty dollars in checking.
S|Your savings goal is a joke at this pace.
S|Such a modest income, and such expensive taste.
S|Every month you promise to cut back, and every month it's the same sorry story.
S|You let it slide, you didn't call, and now you're surprised there's a fee?
S|I see you found money for the nail salon but not for the loan.
S|With habits like these, it's no wonder you're broke.
S|People with less than you manage just fine.
S|The casino thanks you for your generous support this year.
S|That was a silly purchase, and you can't really afford silly.
S|For somebody who says she's saving for a house, you have a funny way of showing it.
S|If you were a bit more mature about money, we wouldn't be having this conversation.
S|Shame about the savings. Still, the sneakers must look great.
S|Paying only the minimum is what people do when they don't want to face reality.
S|Your carelessness has cost you {fact:a} in fees so far.
S|I've rarely seen a budget ignored so thoroughly.
S|You earn, you splurge, you complain; the pattern isn't hard to spot.
S|A simple reminder on your phone would have been enough, but apparently that was too much effort.
S|You've dug this hole yourself.
S|Frankly, {fact:a} on bars is excessive for anyone with a family to feed.
S|It takes a special talent to overdraw an account on payday.
S|Normal households don't spend a third of their income on eating out.
S|The bill was due on the third. You were busy shopping, I gather.
S|You keep asking the same thing, and the answer keeps being that you buy too much.
S|That's a luxury for people who have their affairs in order.
S|Did you actually think the free trial would cancel itself?
S|You have let your credit go to ruin, and now you'd like it fixed.
S|Sensible people put money aside for car repairs.
S|Sorry to say it, but this account looks like nobody is in charge of it.
S|You might feel better about your finances if you gave yourself less to be ashamed of.
S|Of all the categories you could have let grow, you picked gambling.
S|One wonders what you were thinking when you booked that cruise.
S|Your sister, who shares this account, is visibly the prudent one.
S|Money slips through your fingers like water, doesn't it?
S|A glance at October makes it plain that willpower isn't your strong suit.
S|There's no polite way to put this: you are bad with money.
S|If bills mattered to you as much as streaming does, they'd be paid.
S|You have treated your credit card as if it were income.
S|Eleven rides in one week, all under two miles. Legs are free, you know.
S|This fee was entirely avoidable by anyone with a calendar.
S|You're forty and still asking your account whether you can pay the rent?
S|I suppose the third television was essential.
S|Some customers learn from the first overdraft.
S|It's disappointing to watch the same mistake month after month.
S|Well, you wanted the fancy apartment, and this is how it looks on paper.
S|You have no one but yourself to thank for that interest.
S|The goal was three hundred and you saved nine. That's hardly trying.
S|Hardworking people don't run up bills like this.
S|Wouldn't it have been wiser to think before you tapped the card?
S|You were warned about this in May and did nothing.
S|It must be nice to spend as though tomorrow never comes.
S|Yours is one of the messier accounts, so give me a moment.
S|Being poor with planning is a choice, and you keep making it.
S|You blew the tax refund in nine days.
S|Anyone with basic arithmetic could have seen this coming.
S|Such a reckless use of a cash advance deserves no sympathy.
S|You buy like a celebrity and pay like a beggar.
S|Your reckless December is why your January hurts.
S|I'd rather not list all of it, for your dignity.
S|Debt like this comes from greed more often than from bad luck.
S|While others were saving for emergencies, you were collecting handbags.
S|The reason you're short is plain: no discipline.
S|You can't blame the bank for what you did with your own paycheck.
S|A little restraint at the bakery would have covered the phone bill.
S|That excuse may work on your landlord, but the dates say otherwise.
S|You've paid late so often that it must be deliberate.
S|If you can afford a tattoo, you can afford your minimum payment.
S|I'm surprised somebody with a degree would fall for deferred interest.
S|It's a basic skill, keeping track of a checking account, and you haven't learned it.
S|Look at that: a month with no savings at all. What a shock.
S|Your husband's side of the account is tidy; yours, less so.
S|Really, another payday loan? Have you learned nothing?
S|You are exactly the kind of customer late fees were invented for.
S|Better people with worse luck have paid off more.
S|Your spending on toys says more about your guilt than about your kids.
S|No wonder the savings are empty, when every whim gets its way.
P|Act now, because this rate won't wait for you.
P|If you don't pay today, there is no telling what will happen to your credit.
P|Everyone else has already claimed their bonus; you are about to be left out.
P|You have ten minutes to decide before I close this offer.
P|Your family is counting on you to sign up for this cover.
P|Hurry, only three spots remain in the savings program.
P|One more missed payment and your life will get very difficult.
P|Every day you hesitate you are throwing money away, so press accept.
P|Do you really want to be the reason your kids can't go to college?
P|This is your last chance, and I mean last.
P|Keep ignoring this and you could lose everything you have worked for.
P|Don't think too long about it. The people who think too long miss out.
P|You must apply right away if you want to stay safe.
P|The clock is ticking on your balance, and it isn't on your side.
P|Imagine explaining to your wife that you let this slip.
P|Tap the button now; you can read the terms later.
P|If you close this chat, the discount is gone for good.
P|Your card could be cut off at any moment, so move fast.
P|It would be a terrible pity to wake up tomorrow and find this gone.
P|I wouldn't want to be you when the collectors start calling.
P|Seats are filling up while we talk.
P|Without this protection, a single accident could leave your children with nothing. Add it before you log out.
P|After everything the bank has done for you, the least you could do is try the card.
P|You'll regret it for years if you pass this up.
P|Quick, before midnight: upgrade and keep your perks.
P|Your credit is one slip away from collapse.
P|Last year's customers who waited are kicking themselves now.
P|We can't hold this for people who can't make up their minds.
P|Pay within the hour or I will have to note your refusal.
P|Are you willing to gamble with your family's future just to save a small fee?
P|There is no time to compare, so trust me and enroll.
P|Others in your neighborhood snapped this up on Monday, and you are still waiting?
P|Unless you act immediately, expect serious consequences.
P|The window is closing. Don't be the one standing outside.
P|It's now or never for your savings.
P|You owe it to your mother to get this policy today.
P|If the payment isn't in by five, things will turn ugly for you.
P|A limit like this comes once in a lifetime, so say yes.
P|Stop reading and start saving; the deal dies tonight.
P|How will you feel when everybody at work has this and you don't?
P|Disaster strikes without warning, and you are completely exposed.
P|I need your answer this minute.
P|Don't make me send this account to collections.
P|The sooner you say yes, the sooner you can stop being afraid.
P|Only a few customers were chosen, and your place will go to someone else if you blink.
P|Think of the nights you will lie awake if you don't fix this now.
P|Prices are exploding, and each hour you wait makes it worse.
P|Switch off your overdraft cover and you may find yourself stranded at a gas station at night.
P|You're running out of time to do the right thing for your daughter.
P|Final warning: turn on autopay or pay the price.
P|Blink and it's gone! Grab the bonus while it's hot.
P|Your silence will be taken as a sign that you don't care about your debt.
P|I'll have to assume you don't want to be helped if you don't enroll today.
P|Say goodbye to your good rate unless you confirm in the next few minutes.
P|What would happen to your household if you died tonight without this plan?
P|Why risk losing your home over a decision that takes two seconds?
P|Do it for your kids, they deserve parents who plan.
P|The bank has its eye on this account, so you'd better pay before anyone asks.
P|Hundreds of people are looking at this same offer right now.
P|Your refusal would really disappoint us after so many years.
P|Pay up now, or forget about ever getting a mortgage.
P|Wait another week and you may never get out of this debt.
P|You can't afford to sleep on this.
P|Get in before the door shuts; I can't promise it will open again.
P|Just click yes already, you have nothing left to think about.
P|Someone could be emptying your account as we speak, so buy the alert package at once.
P|If you cared about your credit, you would do this before dinner.
P|Tomorrow will be too late.
P|It hurts us to see loyal customers turn down a gift like this one.
P|The longer you stall, the deeper you sink.
P|Your points vanish any second, spend them, go!
P|There won't be a second invitation, and I would hate for you to be the only one without it.
P|You'd be letting your whole team down if you skipped the referral.
P|They will come for your wages next if you keep putting this off.
P|Seriously, decide. I have other customers waiting for this rate.
P|Skip this and you're on your own the next time something goes wrong.
P|Protect yourself tonight, because tomorrow might be the day you lose your job.
P|Don't let your friends get rich while you watch.
P|You're about to lose a benefit you will never see again. Confirm, confirm, confirm.
P|A late payment will follow you for the rest of your days, so drop everything and pay.
P|My patience with this balance is limited, and so is the bank's.
P|Your account is in grave danger until you accept the new package.
P|The best homes go to people who get preapproved today, and the rest get nothing.
P|It takes one tap, and there's no good reason to leave without it.
P|Better hurry: once the bureaus see this, nobody will lend to you.
P|You've already left this sitting in your cart twice, and a third time will cost you the offer.
P|Remember who helped you when you were overdrawn, and say yes to the card.
P|Should anything happen to your husband, you'd blame yourself for not having signed.
P|This goes to whoever answers first, so be quick.
P|Without a decision from you this evening, I can't be responsible for what follows.
`;
