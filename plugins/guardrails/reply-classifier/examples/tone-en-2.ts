/** Replies, English: S shames, P presses, N does neither. */
export const toneEnglish2 = `
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
`;
