/** Replies, English: S shames, P presses, N does neither. */
export const toneEnglish3 = `
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
`;
