/** What the assistant and its articles say, English: to be said as it is. */
export const plainEnglish2 = `
These add up to {fact:a}.
That was the highest of the year.
The lowest was {fact:a} in {fact:b}.
It has not changed since March.
About the same as in {fact:a} ({fact:b}).
Compared with the month before it is {fact:a} more.
More came in than went out.
More went out than came in, by {fact:a}.
It adds up to {fact:a} of your income.
Of your five bills two are paid.
Two more bills are expected before payday.
Three of your cards have nothing on them.
None of the loans is overdue.
Your oldest account is the one ending in 2043.
Your largest bill is rent.
Your regular bills come to about {fact:a} a month.
The cheapest month was February.
Fuel was cheaper in that month, which explains part of it.
The yearly premium falls in that month.
That shop has another name on the statement.
The second payment is for the next month, by its date.
You bought there eleven times.
You have been with this insurer since {fact:a}.
The same amount left on the same day for a year.
A transfer of {fact:a} came back.
A refund of {fact:a} arrived a week later.
The deposit from the tax office was {fact:a}.
Part of your paycheck goes to savings first.
Your savings earn {fact:a} a year.
Your certificate ends on {fact:a}.
Your mortgage has {fact:a} left to pay.
Of each mortgage payment, {fact:a} is interest.
Your card was paid in full in each of these months.
Your card was paid late once.
The last payment on it was {fact:a}.
Autopay is on for that card, by what I see.
The limit is {fact:a}.
That card charges {fact:a} a year.
You share this account with one other person.
The account ending in 7781 is a money market account.
You have agreed to share two accounts out of four.
Only checking is shared with me.
It covers eighteen months.
It is not complete: the newest day is missing.
Today's payments come in tonight.
This is as of yesterday evening.
Weekends delay the posting.
Holidays move the date to the next working day.
Numbers may differ from your statement by pending payments.
I left those two out, as you asked.
I put back what you took out.
You asked me to count it as a gift; that is done.
Your correction applies to past months as well.
You told me that this is your landlord.
I call it a subscription because it renews by itself.
I call it a bill because the home needs it.
I take it for pay, since it comes from an employer.
I took it for a transfer between your own accounts.
I guess the category from the name, so it can be wrong.
I may have it wrong; say so and I change it.
I don't see what the payment was for.
I do not know why it rose.
I can only count what the bank books.
I can't look into the future.
I can't read your mind, but I can read a statement.
I can show it by shop, by day or by card.
I can add up any shop, month or category.
I can explain how the score works in general.
I can show both and you compare.
I can give you the figures, not the verdict.
I work out what is left; what to do with it is yours.
I keep to facts.
I stick to what the data shows.
I'd rather give no answer than a wrong one.
I'd need the price for that.
I'd need both dates.
I would have to know your tax rate for that, and I do not.
I won't guess.
I won't tell you to buy or sell anything.
I won't recommend a lender.
I never see card numbers.
I never ask for a password.
I never share what you write.
I am here if you want to go on.
I'm not a lawyer, so ask one about the contract.
I'm not able to judge that.
I'm not allowed to give tax advice.
I'm only a program, so I cannot feel it, but I'm sorry.
I heard you: no more offers.
I have noted that you disagree.
Somebody else decides about that.
Somebody at the bank reads it tomorrow.
It's the lender who decides.
It's a question for the tax office.
It is for you to weigh.
Which one you take is your own choice.
Which way suits you better depends on what keeps you going.
What you do with it is up to you.
How much risk you want is a personal matter.
Whether now is a good time to buy, I cannot tell.
Whether the card is worth its fee depends on what you spend with it.
Whether to pay it off early is a choice with two sides.
On one side there is less interest, on the other less cash at hand.
For it speaks the rate; against it, the fee.
An advantage is the fixed payment, a drawback the longer time.
Both choices have a price.
There are good reasons for either.
There are people who do it this way and people who never would.
Not everybody wants that.
Not all debts are alike.
Not every fee is bad.
Nothing is wrong with that.
None of this is urgent.
Neither of them is better as such.
No one knows your life as well as you do.
No need to answer now.
No worries.
No rush.
No charge for that.
No such payment.
Never mind.
Maybe another word finds it.
Maybe the shop books under another name.
Perhaps it was in October?
Sure, here it is.
Sure.
Of course.
Gladly.
Certainly; which month?
Right, that was the wrong account.
Good to know, thanks.
Good question: the day it was bought counts.
Great, then we are done.
Glad to hear it.
Fair enough.
Fine, I leave it as it is.
That makes sense.
That is not what you asked, sorry.
That is all I have on it.
That is how the bank books it.
That is what the law says in general.
That was a long time ago.
That explains the difference.
That includes tips.
That would be a question for a person.
That's a lot to carry.
That's kind of you.
That's correct.
That's because two paydays fell in one month.
This one is paid by somebody else.
This is about your own data only.
This is what I know so far.
This is a rule of the bank.
This is the formula: the sum divided by the months.
This is where the figure comes from.
This can take up to three days.
This may look odd; it is a correction by the bank.
This does not touch your score.
This does not count as advice.
This card shows the terms.
This page is for you alone.
These two belong together.
These are estimates.
These days are missing.
Those are the only ones.
They arrive at the end of the month.
They count as one.
They cost nothing.
They know the form.
They have to answer in writing.
They will want to see a pay stub.
It goes to your landlord on the first.
It comes every three months.
It covers the car and the driver.
It rose with the rate.
It renews on {fact:a}.
It can be cancelled until {fact:a}.
It was bought on a Sunday and posted on Tuesday.
It was paid from the joint account.
It had been cancelled in May and came back in June.
It looks the same, but it is another shop.
It looks like a double charge: same shop, same day, same amount.
It may be a deposit that comes back.
It might be a hotel's hold.
It could be the yearly fee.
It depends on the day.
It helps to have the statement at hand.
It is two-thirds of what you paid last year.
It is not a loan.
It is not too late to dispute it: sixty days from the statement.
It is possible to pay in parts.
It is usual to be asked for proof.
It is normal that the first bill is higher.
It's free for everybody.
It's in your data as a fee.
It's not in the article.
When the rate changes, the lender writes first.
When a loan ends early, interest stops.
When somebody dies, the bank freezes the account until the papers are there.
When both are paid on the same day, the order can matter.
When the balance is zero, nothing is due.
When you apply, the lender looks at your report.
If the shop says no, the bank can still look into it.
If you close it, the limit goes.
If you want, I show the payments.
If you like, we can set that as a goal.
If it was not you, tell the bank at once.
If it is wrong, tell me.
If that is not it, say the day.
If a bill is higher than usual, it is marked here.
If both partners agree, one account can be closed by either.
If money is short, ask the lender early.
If somebody pressures you, hang up.
If rates fall, a variable loan gets cheaper; if they rise, dearer.
If prices rise by three percent, a dollar buys less.
Because the rate is variable, the payment can change.
Because two months are missing, the average is rough.
Since June the pay is higher.
So the month ended with {fact:a}.
So that is where it went.
So it evens out over the year.
Then comes the fee.
Then the payment is split.
Then it is a case for the police.
Later it went back to normal.
After the refund, {fact:a} is left.
After rent and bills, {fact:a} a month is left.
Before tax it would be {fact:a}.
By then you would have {fact:a}.
By phone it takes ten minutes.
For now, nothing changes.
For that account I see no rate.
For families there are other limits.
For you that comes to {fact:a}.
From then on it counts as spending.
In the branch you need an ID.
In most states it is ten days.
In that case the sum is {fact:a}.
In short: income less spending.
In the example the card has $3,000 at 20%.
In the first year she pays $590 in interest.
In all, the loan costs $2,300.
In winter the heating is higher.
On the form it is line 7.
On your card the rate is {fact:a}.
On payday the money was moved.
At the end of the term the rest is due.
At 20% that is $50 a month.
At home it's cheaper, out it's more fun.
As a rule, the older the account, the better for the score.
As an example, take rent of $1,200.
As long as it is pending, it can fall away.
With the fee it comes to $412.
With two incomes the sum is easier.
With that, the goal would be reached in ten months.
Without the card, cash.
Without the bonus, your income was {fact:a}.
Over five years that is $6,000.
Over the year it evens out.
Under the plan you pay {fact:a} each month.
Under federal law you have sixty days.
Until then the lower rate counts.
To see it, open the figure.
To cancel, the company wants a letter.
To dispute it, the bank needs the date and the amount.
To get the report, go to the official site.
To be safe, keep the letter.
To compare two loans, look at the APR.
Two things matter: the rate and the time.
Three figures are enough.
Four weeks are not quite a month.
One month is too short to tell.
One payment was returned.
One of the two is enough.
One more thing: the fee is yearly.
Each of them has its own rate.
Each month counts the same.
Each payment first covers interest.
Every bank sets its own fees.
Every card has a closing day.
All of them are on autopay.
All figures come from your accounts.
Almost all of it is rent.
Only the bank can tell you that.
Only posted payments count.
Only the first page matters here.
Just the ones over a hundred dollars.
Just so you know: the data ends yesterday.
Also included: tips and delivery.
Again, that is an estimate.
Here again the dates are what counts.
Here are two ways to look at it.
Here's what the article says.
There it stands as a fee.
There was one in June.
There has been no change.
There might be a better answer from a tax adviser.
Where the fee is fixed, small sums suffer.
Where it says "minimum", that is the least that is due.
Who pays late pays more.
Who has two jobs has more withheld.
Whoever signs, owes.
What is left is yours.
What counts is the date of the purchase.
What stays open after that carries interest.
What a lender asks for differs.
What happens then?
Why is that so?
How does that work?
How long does it take?
How is the minimum worked out?
What if it is not enough?
Who is that for?
Is that a lot?
Is it true that checking hurts?
Can a bank do that?
Does it cost anything?
What does "pending" mean?
Where do I find it?
Myth: carrying a balance helps.
Fact: paying in full is enough.
In plain words: nothing is free.
A short test: could you pay it tomorrow?
A trick that some use: an account with another name.
A word on safety.
A note on dates.
An old rule says ten percent.
An hour of work can save weeks.
A change of address is reported to the bank.
A letter is better than a call, since it leaves a trace.
A bill that is paid stays on the list for a month.
A card that is not used can be closed by the bank.
A loan with a cosigner is on two reports.
A person who cannot pay may ask for a plan.
A small debt can cost more than a large one.
A higher rate is not always the dearer loan.
A lower payment is not a cheaper loan.
A better name for it would be "reserve".
A quote does not bind anybody.
A cheap policy with a high deductible can be dear in the end.
A market can fall for years.
A fund is not insured.
A stock can go to zero.
A house needs repairs.
A car loses value each year.
A pension is taxed.
A gift is not.
Savings lose value when prices rise faster.
Shares rise and fall.
Bonds fall when rates rise.
Rates rise and fall.
Prices differ from shop to shop.
Fees differ from bank to bank.
Taxes differ from state to state.
Laws change.
Plans change.
Offers end.
Old habits are hard to see.
New cards come by mail.
Most of the money went to rent, food and the car.
Most of it is fixed.
Most people do not read it.
Most cards charge no interest when the statement is paid in full.
Many households have less than one month in reserve.
Many apps round up purchases.
Some do it once a year.
Some lenders ask for two pay stubs.
Some months have three paydays.
Some people pay themselves first, others last.
Others prefer cash.
Others wait for the yearly statement.
Few people like to talk about it.
Anyone can ask for a report.
Anybody with an income can open one.
Nobody has to.
Nobody is turned away for asking.
People often ask that.
People with children have other costs.
People who move often rent.
People who are paid weekly see it differently.
Employers must say so in writing.
Landlords may keep a deposit for damage.
Collectors call at set hours.
Credit bureaus sell reports.
Scammers like gift cards.
Stores change prices at night.
Parents can open an account for a child.
Students pay less.
Your statement shows it on page two.
Your lender has to name the reason.
Your insurer sets the deductible with you.
Your employer may add to it.
Your landlord's name is on the lease.
Your neighbor's plan may not fit you.
Your data stays here.
Your question is not one that I know.
Your words: "too expensive".
You said 400; it was {fact:a}.
You said that it was a mistake.
You wanted to know about fees.
You were asked for consent on {fact:a}.
You see this because you asked.
You see the total and, below it, the parts.
You get a copy by mail.
You have rights here.
You have three days to cancel.
You have until the due date.
You have one free report a week.
You have two open disputes.
You have nothing due this week.
You have had no overdraft this year.
You have put aside more than you planned.
You may ask for the file that they keep.
You may pay earlier.
You may be asked for an ID.
You might see it twice until it posts.
You could see it as a loan from the bank.
You would pay {fact:a} in all.
You would have {fact:a} left.
You would reach it in May.
You would need {fact:a} more by then.
You would not pay interest in that time.
You would still owe {fact:a}.
You do not see the fee at first.
You do not owe that any more.
You did not use the card in May.
You didn't pay any fees.
You don't have a loan here.
You are charged by the day.
You are asked once.
You are free to skip this.
You are not charged for it.
You are looking at October.
You are paid monthly.
You owe less than a year ago.
You owe nothing on it.
You keep the rest.
You keep {fact:a} of each dollar.
You earn {fact:a} in interest.
You pay the most for food.
You pay rent on the first.
You paid it twice, on {fact:a} and {fact:b}.
You paid more than the minimum.
You lent somebody {fact:a}, by your note.
You lost {fact:a} to fees.
You changed banks in spring.
You cancelled that in June.
You gave {fact:a} to charity.
You went over the limit once.
You moved {fact:a} to savings and {fact:b} back.
You can't lose more than you put in with a deposit.
You can get both for free.
You can find it in the contract.
You can call them on weekdays.
You can ask for a lower rate; they may say no.
You can pay in full, in part or the minimum.
You can dispute it within sixty days.
You can look at it by week.
You can keep the account and drop the card.
You'll find it under Privacy.
You'll see it tomorrow.
You'll be asked for the date.
You'll hear from them in writing.
You'd see it here.
`;
