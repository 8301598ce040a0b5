/** Plain replies, English, to be said as they are: figures, explanations, help in the app and beside it, orders that are no advice. */
export const plainEnglish = `
@@ 1
You spent {fact:a} on groceries in {fact:b}.
That is {fact:a} less than the month before.
Most of it went to one shop: {fact:a}.
It was {fact:a} in all, in {fact:b} payments.
The largest payment was {fact:a} on {fact:b}.
Your balance is {fact:a}, of which {fact:b} is available.
You had {fact:a} on the last day of the month.
Nothing came back as a refund in that time.
I found {fact:a} payments to that shop.
These were your five largest payments.
Of what came in, {fact:a} was left.
It went up by {fact:a}.
It fell for three months and rose in the last one.
Your pay usually arrives on a Friday.
Your next pay is expected on {fact:a}.
You get paid every other week.
The average over six months is {fact:a}.
That bill was higher in winter.
Your car loan ends on {fact:a}.
You owe {fact:a} on two cards.
The rate on that card is {fact:a}.
Interest last month came to {fact:a}.
The minimum is {fact:a} and is due on {fact:b}.
You have used {fact:a} of your limit.
Your savings are at {fact:a}.
You put {fact:a} into savings since January.
Rent was {fact:a}, the same as before.
The electricity bill went from {fact:a} to {fact:b}.
You pay for {fact:a} subscriptions.
The dearest one costs {fact:a} a month.
One of them went up in price in spring.
Two payments are still pending.
A pending payment can still change.
That deposit is on hold until {fact:a}.
Three of these payments came back as refunds.
There were no fees in that time.
The fee was charged on {fact:a}.
You took out {fact:a} in cash.
You bought coffee on {fact:a} days.
Your busiest day was {fact:a}.
Food and drink is the largest category.
Nothing like that shows up in the past year.
I can go back as far as {fact:a}.
The last update was on {fact:a}.
Your account has been open since {fact:a}.
These figures leave out transfers between your own accounts.
I counted the day you bought it, not the day it was posted.
Refunds are taken off.
The statement period is not the calendar month.
This is what I counted, the largest first.
Here is the list.
Here are the payments behind that figure.
Here is how it breaks down.
By month it looks like this.
The chart shows the last twelve months.
In the table below each row is one payment.
The first column is the date.
There are more rows than fit; the rest open with a tap.
The line shows what is expected, the band what is likely.
Tap a figure to see where it comes from.
Open the figure to see the payments behind it.
Tap the chart for the numbers.
Which month do you mean?
Which of your two checking accounts?
Do you mean the shop or the category?
For how long back?
From what day to what day?
Do you want it by week or by month?
Shall I count the refund in?
Is that with or without rent?
How much would it cost?
By when?
What should it be called?
Do you mean this year or last?
Was it paid by card or from checking?
Did you mean October?
Is it one payment or several?
Tell me the day and I look again.
Tell me the price and I work it out.
Tell me a bit more, please.
Give me an amount or a name to look for.
Say the name as it stands on the statement.
Try another word for it, such as the kind of shop.
Ask me for a single month and I can compare it.
Ask again with a date, and I can be exact.
I did not understand that.
I am not sure what you mean.
I did not find a shop by that name.
There is nothing under that name.
I have no data for that time.
I cannot see accounts at other banks.
I do not see what was in the basket, only what it cost.
I cannot tell who of you used the card.
I cannot know what will be decided elsewhere.
That is not in your data.
That lies in the future, so I cannot say.
I do not have your credit score.
I have no prices of shares and no forecasts.
I only see what this bank holds.
I cannot move money.
I cannot cancel it for you.
I cannot block a card from here.
I am not able to change a payment.
I do not give investment advice.
I do not recommend products.
I do not tell you which of them to take.
I can't say whether you should buy it; here is what it would leave.
I can't tell you what to invest in, but I can explain the words.
Whether to refinance is not for me to say; I can show what you pay now.
You asked whether to sell: that is a decision for you and a licensed adviser.
Whether it is a good idea I leave to you.
"Should I buy a house?" is a question I can only give figures for.
"Buy the dip" is something that traders say; I do not.
You asked what I would do. I am a program and would do nothing.
You asked which card is best; that depends on what you use it for.
What is best for you I can't know.
I leave the choice to you.
It's your decision.
That's up to you.
Only you can weigh that.
An adviser with a license can look at the whole picture.
A tax preparer can tell you how that works in your case.
A lawyer can say what the contract means.
Legal aid is free for people with low income.
The tax office has a phone line for such questions.
A lender answers that after an application.
Nobody can promise that an application goes through.
Nobody knows where prices will be next year.
Nobody at the bank asks for your password.
Hello! What would you like to know?
Hi, good to see you.
Good morning.
Thanks, glad it helped.
You're welcome.
My pleasure.
I am a program, not a person.
I am the bank's assistant.
My name is Penny.
I'm doing fine, thank you for asking.
Sorry about that.
I'm sorry, I got that wrong; here it is again.
You are right, I counted one payment twice.
Thank you for telling me.
That is good news.
Congratulations on the new job.
Happy birthday!
See you soon.
Bye, and come back any time.
I speak English and Spanish.
Ha, good one.
No problem.
All right.
Done.
Okay, I have changed that.
Noted: it counts as a bill from now on.
From now on I count it as groceries.
I have put it back as it was.
The goal is set.
The goal is gone.
Your note is saved.
I will remember that for this conversation.
Nothing has been changed.
Nothing was sent.
Nothing is shared without your agreement.
You can take that back at any time under Privacy.
You can turn the alerts off.
You can ask me for any month.
You can change the goal whenever you like.
You can see each payment by opening the figure.
You can stop me at any time.
You can talk to a person instead.
You can say no to this.
You can also type the amount.
You can take your time.
Take all the time you need.
There's nothing to do right now.
There is no hurry with this.
There is nothing you have to decide today.
You need not answer.
You don't have to explain.
You don't have to pay for your credit report.
You do not need an account for that.
A person at the bank can help; this is the number.
I have passed it on to the people at the bank.
Somebody will call you back on a working day.
Shall I tell them that you want to be called?
The team is there on weekdays from eight to six.
The branch is open until five.
Please call the bank now so that the card can be stopped.
Please talk to somebody you trust.
If you are in danger, call 911.
The number on the back of your card reaches the card team.
They will ask for the date and the amount.
They look into it and write to you within ten days.
Your words are kept as you wrote them.
I wrote down the date and what you said.
This conversation can be read by the people who help you.
I'm sorry for your loss.
That sounds hard, and I am sorry.
I'm glad that you said something.
You are not alone with this.
This happens to a lot of people.
It's not your fault.
No one here judges you.
You have done nothing wrong.
It is okay to ask.
Help is free and private.
Talking to somebody helps many people.
If you paid {fact:a} a month, it would be paid off on {fact:b}.
With {fact:a} more a month it would end {fact:b} sooner.
Without that subscription you would keep {fact:a} a month.
If rent rose by {fact:a}, {fact:b} would be left.
If your pay stopped, your savings would last {fact:a}.
If you spent as in October, it would be {fact:a} by December.
At that pace the goal is reached on {fact:a}.
If nothing changes, you would be at {fact:a} on {fact:b}.
After that purchase your lowest balance would be {fact:a}.
It would leave {fact:a} until payday.
It would take your account below zero on {fact:a}.
It would stay above zero.
Paying {fact:a} now would lower the interest by {fact:b}.
That would save {fact:a} in interest.
With the smaller payment it takes {fact:a} longer.
Paying the highest rate first comes to {fact:a} less interest.
Paying the smallest first means the first card is done on {fact:a}.
These two orders differ by {fact:a}.
The difference is {fact:a} over the whole time.
That takes for granted that you buy nothing new on the card.
That leaves out bills that come once a year.
This is an estimate, not a promise.
It is a guide and not a forecast.
In eight of ten cases it lies between {fact:a} and {fact:b}.
Things can turn out otherwise.
Your goal is {fact:a}; so far there is {fact:b}.
You are {fact:a} of the way there.
You are on course.
You are not on course yet.
You are a month ahead.
You reached it in May.
It would take {fact:a} a month to be there in time.
At the present pace it takes until {fact:a}.
You set no date for it.
The vacation fund is the only goal you have.
Shall I set a goal for that?
Shall I change the date?
Your budget for dining is {fact:a}, and {fact:b} of it is used.
The month is half over.
There is {fact:a} left for groceries.
Transport is over its budget by {fact:a}.
All other budgets have something left.
A budget from your own figures would look like this.
Take these lines as a start and change what you like.
Needs were {fact:a}, everything else {fact:b}.
What cannot wait took {fact:a} of what came in.
One common split is half for needs, a third for wants, the rest for saving.
That split is a rule of thumb that some people use.
This is an offer, and the bank is paid if you take it.
We're showing you this because you pay interest on a card.
We're showing you this because your savings grew.
This is advertising from the bank.
You see this offer because of the rules that the bank set.
The offer does not depend on who you are, only on these figures.
The terms are on the bank's page.
It may not be right for you; the terms say what it costs.
You can hide offers under Privacy.
No offers are shown after an overdraft.
I earn nothing from it.
Offers are marked as such.
None of these offers is needed to use the app.
The offer: a savings account at {fact:a} a year.
The card in the offer has no interest for {fact:a}.
You fit the rules of this offer, which is not an approval.
The bank decides after you apply.
This is general information and no advice.
This is educational content, not financial advice.
For advice that fits you, talk to a licensed adviser.
I explain; I do not advise.
An APR is what borrowing costs in a year, fees included.
Compound interest is interest on interest.
A credit report is a file on how somebody has paid.
A score is worked out from a report.
Utilization is what you owe on cards as a share of the limits.
A hard inquiry happens when somebody applies for credit.
A grace period is the time in which no interest is charged.
A due date is the last day to pay without a fee.
A statement balance is what was owed on the closing day.
An overdraft is when more goes out than there is.
A routing number tells which bank it is.
An ACH transfer moves money between banks in a day or three.
A wire is faster and costs a fee.
Escrow is money that the lender keeps for taxes and insurance.
Principal is what was borrowed.
Amortization is how a loan shrinks with each payment.
A balloon payment is a large last one.
A prepayment penalty is a charge for paying early.
A secured loan has something behind it, such as a car.
An unsecured loan has nothing behind it but a promise.
A line of credit can be used again and again.
Collateral is what the lender can take.
Default means that a loan was not paid as agreed.
Forbearance is a pause in payments.
A charge-off means that the lender has written the debt off and still wants it.
A collector works for whoever owns the debt.
A lien is a claim on a thing until a debt is paid.
A deductible is what you pay before the insurer does.
A premium is the price of a policy.
A copay is a fixed sum for a visit.
A beneficiary is who is paid.
FDIC insurance covers deposits up to a limit for each bank.
Credit unions have the same cover by another agency.
A money market fund is not a deposit.
A CD pays for being left alone.
A bond is a loan to a company or a state.
A share is a part of a company.
An index is a list of shares.
A fund pools the money of many people.
An expense ratio is what a fund costs in a year.
Diversification means not having it all in one thing.
Risk and return tend to go together.
Inflation is when prices rise over time.
A 401(k) is a plan at work.
A match is what the employer adds.
Vesting means that it becomes yours over time.
A Roth account is taxed on the way in.
A required distribution starts at a certain age.
A W-4 tells an employer what to withhold.
A W-2 shows a year's pay and tax.
A 1099 is a form for other income.
Standard deduction is a sum that nobody has to prove.
A credit lowers the tax itself, a deduction lowers income.
A refund means that more was withheld than was due.
Gross pay is before deductions, net pay is after.
A payday loan is due in two weeks.
A pawnshop lends against a thing.
Buy now, pay later splits a price into parts.
Zelle payments cannot be called back.
A chargeback takes a payment back through the card.
A dispute starts with a message to the bank.
A freeze stops new accounts in your name.
A fraud alert asks lenders to check who you are.
Phishing is a message that pretends to come from a bank.
A money mule moves stolen money for others.
Identity theft is when somebody uses your name for credit.
A cosigner owes the same as the borrower.
An authorized user may spend and owes nothing.
A joint account belongs to both.
A power of attorney lets somebody act for you.
Probate is how a court settles an estate.
An emergency fund is money for what nobody plans.
Three months of expenses is a number that many guides use.
A sinking fund is money set aside for a known bill.
Pay yourself first means moving savings on payday.
Needs are what you cannot do without; wants are the rest.
A zero-based budget gives each dollar a job.
The envelope method uses one envelope for each kind of spending.
The snowball way starts with the smallest debt.
The avalanche way starts with the highest rate.
Both ways need the minimum on all the others.
Some people like to see a card finished soon.
Others care most about interest.
Which of them lasts is a matter of habit.
Paying more than the minimum shortens the time.
A higher balance means a higher minimum.
Interest is added every day on most cards.
A late payment can cost a fee and the grace period.
After thirty days late it can show on the report.
A missed payment stays on the report for seven years.
A paid collection looks better to some lenders and the same to others.
Old accounts add to the length of a history.
Closing a card lowers the total limit.
Checking your own report does no harm.
The three bureaus keep separate files.
Errors on a report can be disputed free of charge.
The bureau has thirty days to answer.
A bank must look into an error that is reported within sixty days.
The sooner a lost card is reported, the less can be charged to you.
By law the most you owe for a stolen credit card is fifty dollars.
Federal law lets you ask a collector to stop.
A collector must say who they work for.
A debt that is too old to sue for can still be asked for.
A payment on an old debt can start the clock again.
The court decides who is right.
Not every state has the same rule.
The rule changed this year.
Limits are set anew each year.
The form asks for your name and the amount.
Keep a copy of the letter.
Keep the receipt until the refund is there.
Write down the date and the name of who you talked to.
Write down what you spend for a week.
Write the dates of your bills into a calendar.
Make a list of all your debts: who, how much, what rate.
Add the three numbers up.
Divide the sum by twelve.
Multiply it by the number of weeks.
Take your pay and subtract the bills.
Look at the last line of the statement.
Look for the box that says "total of payments".
Look up the fee in the terms.
Look at three months and not at one.
Read the page about fees first.
Read the letter twice before you answer.
Compare the APR of both offers, since it has the fees in it.
Compare the total cost and not the monthly payment.
Ask for the price in writing.
Ask the clerk for the form.
Ask what happens when the low rate ends.
Ask your employer whether there is a match.
Ask the servicer which plans there are.
Call the company and ask for the cancellation in writing.
Call the number on your card if something looks wrong.
Call the lender before the due date, not after it.
Check the address before you click.
Check your statement against your receipts.
Check whether the company is on the state's list.
Send the letter by certified mail.
Tell the bank as soon as you see it.
Tell the landlord before the rent is late.
Tell the lender what you can pay.
Report it at the official site.
Go to the official site for your free reports.
Set a reminder a week before the trial ends.
Choose a day of the week to look at your account.
Choose a name for the goal.
Choose one bill and look at what it was a year ago.
Give the bank the date, the amount and the shop.
Give no one the code that is sent to you.
Never share your password.
Don't click on links in such messages.
Don't send money to somebody you have not met.
Beware of anybody who asks for a fee before a loan.
Begin with the bills that keep the lights on.
Start with a small sum; it can grow.
Start at the top of the page.
Then do the same for the next card.
Then look at what is left.
Now compare the two numbers.
Next to it stands the rate.
First comes the rent, then food, then the rest.
Last of all come the things that can wait.
This takes ten minutes.
It is free.
It depends.
It does not.
Both are true.
That is the law.
That is the whole trick.
That is worth a call.
There is one catch.
There are two ways.
The answer is no.
Here is why.
Here is an example.
Let's look at an example.
Let's take a card with $2,000 at 24%.
Take a loan of $10,000 over five years.
Say you earn $3,000 a month and spend $2,700.
Suppose that a repair costs $900.
Imagine two friends who both save $50 a month.
Maria owes $4,000 at 22%.
She pays $120 a month.
After a year she has paid $940 in interest.
Sam moved the balance and paid a fee of 3%.
He saved about $300, since he paid it off in time.
Had he paid late, the rate would have gone up to 29%.
Dana works in a cafe and her pay changes every week.
In a good month she puts $200 aside; in a bad one, nothing.
Leon kept the receipt, and the shop took it back.
Two years later the fund stood at $1,400.
The loan would cost her $1,900 more over its life.
Her first step was to call the utility.
They gave her three months.
It was not easy, but it worked.
For Ana it was the other way round.
Many people do both.
Some people move money on payday, before they can spend it.
Some pay in cash for a week to see where it goes.
People with uneven pay often plan with their lowest month.
Older people are called more often by swindlers.
Students may get aid that never has to be paid back.
Workers who change jobs can leave the money in the old plan.
Renters have no bill for repairs, owners do.
Couples talk about money more easily on a fixed day.
Families with a car pay about the same again for fuel and insurance.
Most fees can be avoided or asked back.
Most lenders have a program for hard times that is not advertised.
Most banks waive a fee once if they are asked.
Banks differ in what they charge.
A bank can close an account.
A shop may refuse a return without a receipt.
A trial turns into a paid plan if nobody cancels it.
A gym contract may run for a year.
Prices go up quietly.
Small amounts add up.
A coffee a day comes to about $100 a month.
What matters is whether you still want it.
What you enjoy is worth its price.
Money is also there for joy.
A plan that leaves no room for fun rarely lasts.
No plan is wrong if it works.
There is no perfect budget.
There is no single right answer.
There is no shame in debt.
Everybody starts somewhere.
Nobody is born knowing this.
A bad month is not a bad life.
One late payment is not the end.
Scores recover with time.
It gets easier after the first month.
Progress is slow at first.
Debt is common: most households have some.
Living from pay to pay is what half the country does.
Overdrafts happen when a bill and payday miss each other by a day.
A low balance alert warns before it happens.
Some banks charge nothing when it is less than five dollars.
A cushion of one week's spending prevents most of them.
You can ask the bank to turn the cover off.
The bank must have your agreement for card overdrafts.
You decide what counts as a need.
Your own numbers tell more than any rule.
Your bank can tell you the day it posts.
Your lender's name stands on the contract.
Your rights are on the last page.
Your state may have a stricter rule.
Your pay stub shows what was taken off.
Sign-in could not be confirmed.
Something went wrong; please try again.
That could not be loaded.
No connection.
Connecting again.
Not sent. Try again.
Message too long.
Your conversation has ended.
The conversation was deleted.
Thinking
Looking at your payments
Looking at your October groceries
Adding it up
One moment, please.
Loading
Send
Close
Back
Menu
Cancel
Copy
Copied
Show more
Show less
Show as a table
Show as a chart
Open
Save
Delete
Delete this goal?
Stop
Go to the newest message
New conversation
Yesterday
Today
You
Assistant
Sources
{fact:a} sources
Evidence
Formula
Period
Amount
Date
Agree
Not now
Yes
No
Accept
Decline
Was this helpful?
What was wrong with it?
Thank you for your feedback.
Type your question
Ask about your money
You could ask
May I look at your accounts?
You have agreed. Thank you.
You have not agreed, so I look at nothing.
Nothing is looked at before you agree.
This data is deleted when you say so.
Download your data
Delete what was derived from my data
Which account shall I look at?
Everything you wrote stays in this bank.
Every figure can be checked.
Hello, Ana
@@ 2
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
@@ 3
I could not look up your payments just now.
I could not reach the bank's data right now.
I cannot answer that at the moment; please try later.
I could not do that just now, so nothing has changed.
That took too long, so I stopped looking.
Something did not work on my side.
I left one sentence out, because its figure could not be checked.
I left out a part that I could not trace.
I would rather not say what I cannot prove.
Please ask in other words.
Please try once more in a moment.
Please say which account you mean.
Please sign in with your bank first.
That is about your own money, so sign in first; money words I can explain right away.
I can only explain words until you sign in.
You are signed out.
You were signed out after some time without a message.
Your agreement ended on {fact:a}; without it I look at nothing.
Without your agreement I cannot look at your accounts.
You agreed to this on {fact:a} and can take it back in one step.
You took back your agreement, so I have forgotten the figures.
I have stopped looking at your accounts.
I have deleted what was worked out from your data.
Shall I delete it?
Shall I stop the offers?
Shall I show offers again? Only those that fit, each with its reason.
Shall I count it that way from now on?
Shall I pass that on to a person?
Do you want me to keep it?
Would you like to see the payments?
Would you like a chart of it?
Want to see it by month?
Your offers are off.
Offers are on again.
You see no offers because you turned them off.
That offer was hidden by you.
You did not want to see it any more.
It has been shown often enough for now.
Enough other offers are shown already.
It does not fit the rules of the bank, which look at income and balance.
Too little of the limit is in use for that offer to help.
There is too little history for that.
It is not known how long they would last: there is too little history.
The bank earns a fee if you take it; I earn nothing.
The partner learns nothing of you unless you go there.
Your data is not sold, and no partner sees it.
If a service words the answers, it gets neither your name nor your account numbers.
The reason is seen by you and the bank, nobody else.
It comes from what your own data shows and the rules of the bank.
It fits the pattern that your data shows.
We're showing you this because {fact:a} of your card limits is in use.
We're showing you this because your income changes from month to month.
We're showing you this because several of your subscriptions come to {fact:a} a month.
We're showing you this because an overdraft was recorded on {fact:a} days.
We're showing you this because you have less than a month of spending in savings.
We see that a card is close to its limit.
We see that your checking balance went below {fact:a}.
We see that you are putting money aside each month.
We see that you pay more than the minimum.
We see that the last payment was about the minimum.
You are putting money aside month after month.
You are building up savings.
You have been saving at a steady pace.
Your savings are growing.
Your income is uneven, and your cushion covers {fact:a}.
Your cards are used to {fact:a} of their limits.
Several payments come again every month.
The pattern I see: regular saving.
The pattern I see: high use of the card limits.
No pattern stands out.
More than one pattern fits; this one fits best.
That pattern ended in August.
A pattern says nothing about you as a person.
This article fits what you asked.
This article is about free trials.
The article was checked on {fact:a}.
The article says it in these words.
I found no article on that.
Shall I show the whole article?
Read more in the article.
How did I get that? The payments were added up, refunds taken off.
It is worked out from the other figures of this answer.
It is the sum of these payments.
It is income less spending, divided by income.
Which figure do you mean? Ask for it again, and I go through its payments.
Next come {fact:a} and {fact:b}.
After it come the car and the phone.
Left over in an average month: {fact:a}.
Put aside in October: {fact:a}.
Put aside so far: {fact:a}.
Left for everything else until payday: {fact:a}.
What you cannot do without is about {fact:a} a month.
Lowest point: {fact:a} on {fact:b}.
Expected on payday: {fact:a}.
Savings rate
Put aside
Left over
Left out
Lowest point
Emergency fund
Credit cards
Savings accounts
Average month
What was counted
Everyday spending
Regular payments
Your income
Your spending
Next payday
Paid to cards
Other money received
Months of spending
Monthly
Every other week
Total
Before
After
Goal
Keep {fact:a} months of spending in savings
Pay off a card
Save a sum by a date
Goals can be a sum by a date, a card to pay off, or months of spending to keep.
How much would you like to save a month? Tell me, and I look at your last months.
How much do you want to pay on it each month?
What should the goal be instead? Tell me the new sum or date.
On {fact:a}, before your next pay, your checking accounts are likely to hold about {fact:b}.
It could be right, for instance if you went there twice; only you can know.
If it is not right, tell the shop or the bank soon, since there are time limits.
That may be a mistake of the shop; the shop or the bank can put it right.
You have the right to have it looked into.
Your words stay as you wrote them, with today's date.
The time limits of the law run from your statement.
Report it in the bank's app or by phone as well; I cannot correct the account.
Call the bank right away, so that the card can be stopped.
Tell nobody a code or a password, whoever asks.
A bank worker never asks for your code.
I cannot block anything from here.
I cannot stop it for you; the company has to hear it from you.
Your bank's people are there for you; this is how to reach them.
Done: the people at your bank know that you would like to talk.
I can't say when they will answer; if it is urgent, call them.
A complaint goes to a person, with your words and the date.
You can also complain to the consumer bureau.
I am sorry that it did not help. Say it in other words, and I try again.
A thumb down tells your bank.
I'm glad that you wrote, and I am worried about you.
If somebody takes your money or threatens you, tell the bank from a safe place.
That should not happen to you, and there is help.
There are people who help with debts, free and in confidence.
For food and rent, 211 knows who helps near you.
Talk to the lender before the day it is due: many have a plan for this.
A nonprofit counselor goes through your debts with you at no cost.
Bills that come late can be moved in some cases; the company decides.
Losing work is hard, and you may have a right to unemployment pay.
I am sorry about your father. The bank has people who help with the accounts.
It takes a death certificate to close an account.
The bank can block payments to casinos, if you ask for it.
Free and private help with gambling is open day and night.
I answer questions about your accounts, spending, bills, pay, savings and cards.
I also explain money words and what I see in your habits.
I do not move money and give no financial advice.
That lies outside what I do.
I see only your own accounts, never those of other people.
My instructions are not something I show.
Every figure opens the payments behind it.
Ask me something about your money.
What would you like to know about your money?
Ask "how much did I spend on food?", for example.
You can ask how long your savings would last.
You could also ask about subscriptions.
Others ask about fees, pay and bills.
I did not get that; was it about a payment?
You said "that one", but I do not know which.
There is nothing before that to compare it with.
I have only one month so far.
The minimum of each card has to be paid either way; which order you choose is up to you.
Money in savings is not counted; whether it is worth it, you decide.
Regular payments and usual spending are taken off.
It takes for granted that you spend as before.
It takes for granted that the cards are paid as usual.
What is late comes tomorrow, by assumption.
A bad month would end with {fact:a}.
On the first it is tight: {fact:a}.
The low end is below zero on two days.
In months like July it would not be enough.
Past months are no promise.
You would have to add the deposit.
You need none of these offers.
You need an ID for that.
You need the loan number and the date.
You need not do anything now.
You have to say it to the company yourself.
You have to be eighteen for that.
You must be signed in for that.
You should see the refund in a few days.
You should get a letter within ten days.
That should be there by Monday.
It should say "paid" on the statement.
It has to be reported within sixty days.
A person must confirm this.
The seller must state the price before the trial begins.
The lender must tell you the APR before you sign.
Banks must send a notice before they raise a fee.
Expect your next pay around {fact:a}.
Expect about {fact:a} on {fact:b}, from your employer.
Expect the letter within ten days.
Look for it on the second page.
They should answer within a month.
They are not allowed to call before eight.
@@ 4
Freeze your credit with all three bureaus; it is free.
A freeze stays until it is lifted, so leave it on if you plan no loan.
Lock the card in the app if you cannot find it.
If somebody has your password, change it and sign out everywhere.
If you gave somebody access to your computer, have it checked.
If a call makes your heart race, hang up and call the number on your card.
A caller who wants gift cards is a swindler.
Agree on a family word that no stranger knows.
No bank moves your money "to keep it safe".
Give a collector no account number.
Do not say that the debt is yours before you have seen it in writing.
Get the agreement in writing before you pay.
Ask for the hardship department by that name.
Say what you can pay and from which day on.
Take notes while you talk.
Answer every letter from a court by the date in it.
If you do not answer, they usually win, and wages can be taken.
They may not tell your boss or your neighbors.
They may not threaten what they cannot do.
Threatening to sue over a debt that is too old is against the law.
What you may say: "Stop calling me at work."
Some rules reward being quick, and this is one.
The clock starts with the statement.
Two minutes now can spare a dispute later.
Ten minutes of preparation make a call easier.
File for unemployment pay with your state in the first week.
It does not matter whether you expect to get it.
It does not say that you earn too little.
It does nothing for the debt itself.
It works best for what you could not pay on your own.
It keeps late fees away and nothing more.
It goes to the day after payday.
It is gone soon, and then one bill is less.
It is always yours.
It is much better than missing it.
Paying the minimum is far better than paying nothing.
Paying a part is better than silence.
Moving a balance does not make the debt smaller.
Moving money into savings is keeping it.
Money in savings is not spent.
Savings with a name are touched less.
Savings can have a job: the car, the teeth, the winter.
Savings that move by themselves are not forgotten.
A transfer on payday runs before anything is spent.
An amount that is almost too small is a fine beginning.
An amount that you would not miss is kept up longest.
In a hard month the amount can go down instead of stopping.
In a good month the extra can go to the fund.
Later it can grow with the pay.
With each raise some people raise it too.
With two paydays a month the bills can be split.
Before payday the account is at its lowest.
Between two paydays lie two weeks and most bills.
Dates can be moved: many companies do so on request.
Bills can be put next to payday.
Large shopping goes better in the days after payday.
Subscriptions are easy to start and easy to forget.
One that is not used any more shows up once a year.
Go through the list once a year.
Go through each account for a whole year, since some things are charged once.
Mark what you no longer use.
End what you had forgotten.
Keep what you enjoy.
Keep the confirmation until the next statement.
Keep the emails in one folder.
Keep your logins where you can find them.
Keep at it for three months, then look again.
Put the date in the calendar two days early.
Put three months of statements side by side.
Turn all of them into one unit: dollars a month.
Set the second figure beside the first.
Work out what a year of it costs.
Work out the total of both and compare.
Use the worksheet at the end.
Use your own numbers, not those of the example.
Take the last three statements.
Take one policy and write down its premium and its deductible.
Take a subscription that you do not use any more.
Think of a hard month.
Think about what you would miss.
Choose a debt to begin with.
Choose a sum and a day.
Choose what you look at first.
Begin a page for this.
Begin with the first of the month.
Open the loan simulator on the official page.
Print the page or save it.
Leave a forwarding address.
Bring an ID and a bill with your address.
Let the bank know about a trip.
Let somebody you trust read it.
Wait for the letter before you pay.
Wait a day before a large purchase, some say.
Pause other savings for a while in an emergency, and fill the fund up later.
Split a large purchase between two months if the shop allows it.
Divide the fund by what a month costs.
Now divide it by twelve.
Pay on time, and the rate stays.
Pay it off before the rate ends, and the fee is all it cost.
Purchases made while a balance is carried have no grace period.
The grace period comes back when the statement is paid in full twice.
The new rate may count only for new purchases.
The card company must write 45 days before.
The terms must be shown before the card is charged.
The shop has to make it as easy to stop as to start.
The seller has to get your consent for each renewal.
The three letters stand for annual percentage yield.
APR is short for annual percentage rate.
The first is the rate, the second the fee, the third the time.
The third one is what you kept.
The reasons in the letter are worth reading: they are about your own file.
The reports are the same in most points and differ in some.
The score looks at what is there, not at who you are.
The score does not know your income.
The largest deductible is a good measure for the fund.
The link between both is the deductible.
The pattern fits when two of the three are true.
The pattern does not say why.
The trend compares this window with the one before.
The rule is old and rough.
The rest is up to you.
Your own score does not fall when you look at it.
Your old statements are in the app.
Only you see them.
Only you do.
This one does not.
So it goes.
So find out how old it is.
That is the first one.
That is what the fund is for.
That is the link.
There is a form for it.
Neither is wrong, and both are honest.
Both take time.
People who gave up before often do better with quick success.
People with uneven income use the lowest month as their base.
Friends on the internet who teach investing are often swindlers.
A sale that ends tonight often begins again tomorrow.
A "guaranteed" loan with a fee in advance is a swindle.
A cheap car can be dear to insure.
A cheap plan for a phone that breaks is often dear, for a house fire the opposite.
A debit card ties up your own money while a hold lasts.
A marriage, a child or a move can change what is needed.
A credit in your favor counts as zero.
Loans of parents have fewer plans.
Help with heating comes from a federal program.
Nothing gets cheaper by it, but January does not break the budget.
No rule fits all.
What will it cost in the end?
What would have to be paid anyway?
What do you want it for?
Am I saving?
What happens to the fees?
Which plans do you have?
Your investments are worth {fact:a}, by the last report.
You have {fact:a} invested in all.
You put {fact:a} into investments this year.
You took {fact:a} out of your retirement account in May.
Your retirement account was {fact:a} on {fact:b}.
Your brokerage balance is {fact:a}.
You paid {fact:a} in premiums.
You opened a savings account on {fact:a}.
You closed a loan in June.
You applied for nothing this year, as far as I see.
Your mortgage was refinanced in March, by the new lender's name.
A loan of {fact:a} was paid out on {fact:b}.
A transfer of {fact:a} went to an exchange for crypto.
Dividends of {fact:a} came in.
How are my savings doing?
How did you get that figure?
How long could I live on what I have?
How do people avoid overdrafts?
How much do I save?
Will I be below zero before payday?
What can I learn about?
Do you earn anything from this?
Change my goal
Set as my goal
Make a budget
Show my fees
What cannot wait
Who pays you
Invested in all
I could not answer this time; you can try again.
It did not work; your question is still here.
Then they could read this conversation.
Next come rent and food.
@@ 5
Open Settings, choose Privacy, and switch off what you do not want to share.
Tap the three dots beside a payment and choose “Wrong category”.
Choose Statements, then the year, then Download.
Swipe left on a goal to delete it; deleting it moves no money.
Hold the chart with a finger to see the day's figure.
Enter the last four digits so that I know which card you mean.
Turn the phone sideways for the whole table.
Pick a date in the calendar, or type it.
Select the accounts that I may read and press Agree.
Close this window at any time; what you wrote stays until you delete it.
To leave the conversation, press Escape or the cross in the corner.
Set the language under your picture.
To export your transactions, open Activity and choose the file type.
Drag the slider to see how the payment changes with the term.
Type “start over” and I forget the last question.
Move a category up by holding it.
Press Correct under the figure if it is wrong.
Put a check mark beside every account that should count.
Use the arrow to go back one month.
Leave the field empty if you do not know the date.
Add a note to the payment so that you find it later.
Stop the chart from moving under Settings, Motion.
Cancel the download with the cross.
Switch between months and weeks at the top of the chart.
Buy and Sell are buttons of the brokerage page, which I cannot reach.
To apply for a card, a form is filled in on the bank's own page; I do not see it.
A loan is applied for in a branch, by phone or online; all three ask for the same papers.
To open a joint account both people show identification.
Refinancing begins with an application, as the first loan did.
To move a retirement account, the new provider sends a form to the old one.
Transfers between your own accounts are made under Payments, and not by me.
To close an account the bank asks for a request in writing or by secure message.
To stop a recurring payment, the law lets a customer tell the bank three business days before it is due.
You must be eighteen to sign a credit agreement in most states.
A lender must give its reasons when it turns an application down.
By law the APR must stand in the loan papers.
Issuers must mail the bill at least twenty-one days before it is due.
Under Regulation E a customer has sixty days from the statement to report an error.
The Truth in Lending Act says which costs a lender has to show.
The Fair Credit Reporting Act lets everybody see their own reports.
The Equal Credit Opportunity Act bars a lender from asking for certain things.
Under the Fair Debt Collection Practices Act a collector must stop calling at work once it is told to.
State law sets how long a debt can be sued for.
Banks are required to check who opens an account.
A card issuer has to look at ability to pay before it opens an account.
You have the right to dispute what is wrong, and the bureau has thirty days.
The law does not oblige anybody to accept a balance transfer offer.
You are not obliged to name a reason when you take your consent back.
An adviser who is a fiduciary must act in the client's interest.
Whoever sells securities must be registered; the regulator has a public search.
A will should meet the state's rules on witnesses, or a court may not accept it.
Tax law lets married people choose how they file.
A return must be filed by mid-April, unless an extension was asked for.
The form has to be signed by both spouses.
Employers must hand out the W-2 by the end of January.
An IRA withdrawal before fifty-nine and a half is usually taxed and penalized, with exceptions.
Required distributions begin at an age that Congress has changed more than once.
Gains on shares held for more than a year are taxed at other rates than short-term ones.
Losses can be set against gains on the same return.
Cryptocurrency counts as property for federal tax.
If a card charges a foreign transaction fee, it is a share of each purchase abroad.
If a balance is carried, interest is charged by the day.
If the minimum is not paid, the issuer may charge a late fee up to a cap.
If a payment is more than sixty days late, the card's rate may go up.
If the bank is told within two days of a loss, liability is limited to fifty dollars.
If an account stays below the minimum, a monthly fee applies.
If the index goes up, so does the payment on a variable loan.
If a bond is held to maturity, its face value is paid back, unless the issuer fails.
If the fund's price falls, what is in the account is worth less.
If an employer matches, it adds money when the employee does.
If nothing is chosen, many plans use a target-date fund.
If a loan is prepaid, some contracts ask for a fee and most do not.
If a car is worth less than the loan, the owner is said to be under water.
If a check bounces, both banks may charge.
If somebody co-signed, the lender can ask them for the whole amount.
If a deposit is held, the receipt says until when.
If you take back consent, I stop reading from that moment.
If you choose Delete, what was worked out from your data is deleted too.
When a promotional rate ends, the standard rate applies to what is left.
When a card is closed, its limit no longer counts in utilization.
When rates fall, new certificates pay less and old ones keep theirs until they mature.
When a stock splits, there are more shares at a lower price each.
When a company pays a dividend, its price usually drops by about as much on that day.
When a policy lapses, nothing that happens afterwards is paid.
Unless a term is extended, life cover ends with it.
Once a trade has settled, the shares are in the account.
Some people put every bill on one card, others keep one card for each purpose.
Some people pay twice a month, to keep the balance low on the statement date.
Some savers use several accounts with names, others one account and a list.
Some families lend to each other in writing.
Some borrowers choose a longer term for the lower payment and pay more in interest.
Some retirees buy an annuity with part of their savings; others draw a share each year.
Many investors hold funds rather than single stocks; a fund spreads what a single company's trouble would do.
Many buyers pay points, many do not; it depends on how long the loan is kept.
Many employers enroll people on their own, and let them opt out.
Many stores offer their own card at the till.
Others prefer fixed payments because they know them in advance.
People who want to invest usually look at fees, risk and time, and some ask an adviser.
Whoever borrows against a home puts the home at risk.
Whoever trades often pays more in spreads and taxes, as studies of private investors have found.
Stocks have returned more than bonds over many decades and have fallen further in some years.
Bonds are loans to a government or a company.
A mutual fund pools money from many investors.
An index fund follows a list; an active fund has a manager who chooses.
A brokerage account holds securities and is not insured against losses.
Crypto is not covered by deposit insurance.
A token's price can go to zero.
Whoever holds gold earns nothing on it while holding it.
A certificate of deposit and a savings account are both insured; they differ in access and in how the rate is set.
A credit card and a charge card differ in whether a balance may be carried.
Debit and credit differ in when the money leaves and in what the law says about fraud.
A personal loan is mostly unsecured; a title loan has a car as security.
A fixed rate and a variable rate differ in who carries the risk of a change.
Term and whole life differ in length, price and cash value.
An HMO and a PPO differ in which doctors are paid for.
A traditional and a Roth IRA differ in when tax is due.
A lease and a loan differ in who owns the car at the end.
A wire and an ACH transfer differ in speed, price and whether they can be called back.
A credit union and a bank differ in who owns them.
Prepaid cards and bank accounts differ in fees and in what is insured.
Renters insurance and homeowners insurance differ in whether the building is covered.
A home equity loan pays out once, a line of credit as it is drawn.
A debt management plan is set up by a counsellor; a settlement company negotiates for a fee.
A secured card holds a deposit; an unsecured one does not.
Chapter 7 and Chapter 13 differ in whether there is a plan of payments.
A cashier's check is drawn on the bank, a personal check on the account.
Simple interest is counted on the sum alone, compound interest also on earlier interest.
The best-known rule for budgets divides income into needs, wants and savings.
The most common reason for a declined card is a limit that was reached.
The best time to call, by the branch's own page, is before eleven.
The right form for a change of address is in the app under Profile.
The safest way to reach the bank is the number on the back of the card.
The smartest-sounding offer can be a scam; regulators publish lists of warnings.
“Guaranteed approval” is a phrase that the FTC lists among the signs of a scam.
“Risk-free” is a word that a regulated firm may hardly ever use.
“Best rate” in an advertisement says nothing about what a given applicant would be offered.
“Pre-qualified” is an estimate and not a promise.
“Buy the dip” means to buy after a price has fallen.
“Hold” in an analyst's report means neither buy nor sell.
“You asked: should I refinance?” I can explain what refinancing costs; the decision is yours.
You asked whether the market will fall. Nobody can know, and I make no forecasts.
You asked which card is best; that depends on things that only you can weigh.
Your question was “Can I afford the car?”; I can show what comes in and what goes out.
You want to know if they would approve you: only the lender can say.
You asked me to pick a fund. I do not pick funds, but I can say what an expense ratio is.
I cannot tell you which fund to buy.
I do not recommend lenders.
I give no tax advice; a tax professional or the IRS can answer that.
I am not able to say whether that loan is good or bad for you.
I must not predict what a lender will decide.
Whether you should sell is a question for you and, if you like, a licensed adviser.
I would rather not guess where rates are going.
I can neither buy nor sell anything for you.
Investing advice is outside of what I do; a definition I can give.
I do not know what the stock will do, and nobody else does.
Legal questions are for a lawyer; legal aid offices help for free within income limits.
That is a medical matter, which I leave to your doctor and your plan.
I cannot approve, decline or speed up an application.
I have no view on which debt comes first; I can list them by rate or by size.
For a comparison of lenders, consumer bureaus publish tables.
A nonprofit credit counsellor can go through a budget with you at no charge.
A person at the bank can take this from here; shall I pass it on?
Our mortgage team answers questions on applications from nine to five.
I have handed your message to the disputes team.
A colleague will write to you in this window.
The branch in your town has appointments on weekdays.
For the retirement plan, your employer's benefits office has the forms.
The IRS has a line for individuals, open on weekdays.
The tax office of your state publishes its own rules.
This is an offer from the bank, shown because your savings are above {fact:a}.
Offer: a savings account with a rate of {fact:a}. Terms apply, and you may hide it.
You see this offer because you agreed to offers; it is not advice.
Advertisement of a partner: the bank is paid if you apply.
The offer below is for people with two cards or more; whether it fits is for you to judge.
This card is an offer. Its annual fee is {fact:a} and its APR {fact:b}.
You can hide this offer with the cross, and I will not show it again.
No offer is shown today, because a payment is overdue.
Applying is decided by the issuer, and may leave an inquiry on your report.
Eligibility for this offer was checked with your own figures; approval was not.
The partner decides on approval.
Your data is used to answer you and for nothing else unless you agree.
We do not sell your data.
What you write is kept for {fact:a} days and then deleted.
You agreed to insights in May; this can be changed in Settings.
Consent can be withdrawn as easily as it was given.
Personal data in what you write is masked before it is stored.
An operator of the bank may look at this conversation when you complain.
Only the accounts that you picked are read.
A copy of your data is made on request, as a file.
Your name is not passed to the model.
Automated decisions about credit are not made here.
For training, your words are used only with a consent of its own.
Dining came to {fact:a}; September had {fact:b} less of it.
Dining was your largest category, {fact:a}.
You paid {fact:a} in interest this year.
Three overdraft fees came to {fact:a}.
Your utilization is {fact:a} on the blue card and {fact:b} on the other.
You invested {fact:a} in the past year, by your transfers to the brokerage.
Your stock plan bought shares for {fact:a}.
You bought crypto for {fact:a} on {fact:b}.
The loan has {fact:a} left, and its last payment is due on {fact:b}.
Your savings would cover {fact:a} of spending at the present pace.
Your income was {fact:a} higher than in the month before.
Two payments were late since June.
The card charged a late fee of {fact:a}.
At the present rate of saving the goal is reached in {fact:a}.
At the minimum payment the balance would take {fact:a} to pay off.
Adding {fact:a} to each payment makes that {fact:b}.
You have no payment due this week.
Your rent, {fact:a}, left on {fact:b}.
Subscriptions are {fact:a} a month, eleven of them.
Insurance premiums were {fact:a} in the quarter.
The tax refund arrived on {fact:a}.
There is no loan among your accounts.
Your emergency fund stands at {fact:a}.
The amount approved by the lender, {fact:a}, stands in the letter that you uploaded.
The application of {fact:a} is marked as approved on the bank's side.
The credit line was reduced to {fact:a} on {fact:b}.
Waste Partners is the company that collects your trash; it charged {fact:a}.
Lazy Acres is a grocery store, where you spent {fact:a}.
The category Waste and water holds two payments.
Idle balances pay no interest in this account.
Careless Whisper Records is a shop, and its charge is {fact:a}.
Dumb Bell Gym took {fact:a} in May.
Must Have Gifts appears as shopping.
Crazy Deals is the merchant's name on the line.
Hurry Curry delivered on {fact:a}.
Last Chance Saloon is a bar where you paid {fact:a}.
Bad Habit Coffee charged twice, and one charge was refunded.
Guilty Pleasures is a bakery.
The Poor House is a music club in your list.
Loser Burgers appears once, at {fact:a}.
Shame is not a category; I can show Dining instead.
The word “delinquent” is the bureau's term for an account that is past due.
“Bad debt” is an accounting word for money that will not come in.
“Junk bond” is an old name for a bond with a low rating.
“Toxic loan” is what newspapers called some mortgages.
“Deadbeat” is trade slang for somebody who pays in full each month.
“Penalty” here means a charge that stands in the contract.
An interest-only loan repays nothing of the sum at first.
A grace period is the time between the statement and the due date.
A prime borrower is one whose score lies in a lender's upper range.
Compounding means that interest earns interest.
Liquidity says how quickly something can be turned into cash.
Diversification means holding different things.
Volatility says how widely a price swings.
Inflation is the rise of prices in general.
A benchmark is what a fund is measured against.
A fee of one per cent of the balance is taken whether the fund gains or loses.
Past returns say little about future ones.
No return is guaranteed outside of insured deposits and what a contract promises.
Deposits are insured up to 250,000 dollars a person, bank and kind of ownership.
The payment is due on {fact:a}; after that a late fee applies.
The bill can be paid until midnight Eastern Time on the due date.
The enrollment period ends on {fact:a}; the next one is in a year.
The rate is fixed until {fact:a}.
The promotional period ends in {fact:a}.
The offer's terms name {fact:a} as its last day.
The free trial turns into a paid plan on {fact:a}.
Your card expires in {fact:a}, and a new one is mailed a month earlier.
Tickets to the branch event are free, and there is room.
You have until {fact:a} to dispute the charge under the rules.
Contributions for last year are accepted until the filing deadline.
There is no deadline for this; you can come back to it at any time.
A late payment can be reported after thirty days.
Interest starts on the day of a cash advance.
Collections calls are allowed between eight in the morning and nine at night.
Foreclosure begins, in most states, after several missed payments and notices.
A judgment lets a creditor ask for part of a wage.
Wage garnishment is limited by federal law to a share of pay.
An eviction needs a court order.
Gambling losses can be deducted only up to winnings.
Your payments to casinos and betting sites were {fact:a} in October.
Betting accounts can be blocked on request; the bank has a switch for it.
Impulse purchases are those made without a plan, as researchers define them.
A cooling-off period is a time in which a contract can be undone.
The FTC's cooling-off rule covers some door-to-door sales.
A return within thirty days is refunded to the card by most shops.
A payment plan with the hospital mostly carries no interest.
Lenders call it hardship when income drops; many have programs for it.
Forbearance pauses payments; interest may go on.
A modification changes a loan for good.
A budget is a list of what is expected to come in and go out.
An expense is fixed when it is the same each month.
Money that is put by for the car's tires or for Christmas is called a sinking fund.
Net worth is what one owns less what one owes.
A debt-to-income ratio divides monthly debts by monthly income before tax.
It should be noted that scores differ between bureaus.
The transfer should arrive within two days.
This should be the payment you mean.
You should see it in your list by tomorrow.
You should have received the letter by now; if not, the branch can print it.
The total should match your statement.
You might see a small test deposit when you link an account.
You will be asked for your PIN.
You will get a message when the report is ready.
You will find the contract under Documents.
You will need the routing number, which stands on a check.
You need two documents to open an account.
You have to be signed in to see that.
You may be asked by a lender for two years of returns.
You could ask the plan's administrator what the fund charges.
You can compare two months side by side.
You can take up to six transfers a month from this savings account, by its terms.
One way to look at it is by category, another by shop.
It is worth knowing that the figure leaves out pending payments.
It pays interest on the last day of the month.
It takes about two weeks for a closed card to show on a report.
It costs nothing to ask the bureau for your report.
The bank never asks for your password, so give it to nobody.
Do not click links in messages that say your account is locked; open the app instead.
Hang up if a caller wants you to move money to a “safe account”.
Never send gift cards as a payment; only swindlers ask for them.
Check that the address begins with the bank's own name before you sign in.
Report a lost card at once with the red button, day or night.
Keep the police report's number for the claim form.
Write down the date and the name of whoever you spoke with.
Ask the shop for the refund first; the bank asks for proof that you did.
Ask a lender for the total cost in dollars, not only for the monthly payment.
Read the fee table on page two of the agreement.
Compare the APR, since it counts interest and most fees.
Look for the words “variable rate” near the top of the disclosure.
Bring a photo ID and proof of address.
Send copies and keep the originals.
@@ 6
Hey! What's up with your money today?
Morning! Ask away.
No worries, that one confuses everybody.
Ha, I walked into that one.
Glad that cleared things up.
Oof, long day? I'm here whenever.
Okay, so here's the thing about interest: it's rent on money.
Think of a bond as an IOU with a date on it.
Imagine a pizza cut into a thousand slices; a share is one slice.
Picture a bucket with a hole: that's what a balance with daily interest behaves like.
Say you borrow a hundred at twelve per cent: that's about a dollar a month in interest.
Let's say the card is at zero per cent for a year; then nothing is added until the year is up.
Suppose somebody puts fifty a month into a fund for ten years; what comes out depends on prices.
Here's the short version: stocks are pieces of companies.
Long story short, the fee was charged because the balance dipped below the minimum.
Crypto, in one line: digital tokens, no deposit insurance, wild prices.
A loan's a loan: you get money now and pay it back with interest.
So, an ETF is basically a basket of stuff that trades like a stock.
Basically, APR is the yearly price tag.
A credit score is just a guess by a computer at whether a loan gets paid back.
Nobody has one single credit score; there are dozens.
Honestly, nobody knows what bitcoin does next.
Honestly, I can't tell from here why it was declined.
To be fair, both ways of paying down debt get you to zero; one is about math, the other about mood.
Funny enough, closing a card can nudge a score down.
Good news: the refund's in.
Good news, the fee was given back on {fact:a}.
Bad news first: the payment bounced. The good news is the bank hasn't charged for it.
Great question, and a common one.
Nice, you've got a goal going!
You hit your savings goal on {fact:a}. Congrats!
You did it: the loan's at zero.
Well done on the last payment, that loan's closed now.
That's {fact:a} saved since spring, nice going.
You're all set.
You're good, nothing's due.
You're right, I counted that one twice. Fixed.
My bad, I read October.
Oops, I'd opened savings instead of checking.
Sorry you're having a rough month.
That sounds stressful; I can show what's due and when, if that's useful.
Money's a hard subject, and there's no silly question here.
Lots of people go below zero now and then; here's when it happened.
It happens. The fee was {fact:a}, on {fact:b}.
Nothing to feel bad about; it's just where the numbers are.
A high month isn't a verdict, it's a number.
October was on the high side: {fact:a}, mostly the move.
You spent more than came in, {fact:a} more; travel was most of it.
Takeout was {fact:a}, if you were wondering.
Coffee: {fact:a}. Groceries: {fact:b}.
Yep, eleven deliveries in October.
That's two late payments this year, both in the summer.
The card's been at its limit since {fact:a}.
You've been paying the minimum, which is {fact:a} this month.
The minimum keeps the account in good standing; interest runs on the rest.
Savings dipped to {fact:a} after the car repair.
Shopping doubled because of the sofa.
You bought games for {fact:a}, in four payments.
Betting came to {fact:a} in October; I can show the list or leave it.
If betting's been on your mind, there's a free helpline, day and night.
If it ever feels like too much, a counsellor can look at it with you for free.
Debts feel heavy. There are people whose whole job is to help, and they don't charge.
Being behind on a bill is common, and companies have plans for it.
You wrote that you feel lazy about money; the app can send the reminders for you.
“I wasted so much”, you wrote; shall I show what it went to, without comments?
You called it a stupid purchase; it's {fact:a} at the sports shop.
You asked if you're irresponsible. That's not something that I judge.
Is it bad to have three cards? There's no right number.
Are you behind for your age? I don't compare people.
You asked what most people save; averages are published, and they tell little about one household.
What you do with your money is your business.
Take your time.
No hurry, I'll be here.
No rush at all; the page saves itself.
Whenever you're ready.
Only if you want to.
It's up to you, really.
Your call. I just do the counting.
Both are fine by me; it's your money.
I don't do stock tips, sorry.
Can't tell you what to buy, but I can tell you what the words mean.
Nope, I don't pick cards for people.
I'd tell you if I knew, but nobody knows what rates will do.
I wish I could see the future too.
Not my place to say whether you should move in together.
That's a lawyer question.
That's one for a tax pro.
Ask your HR folks, they've got the plan papers.
Ask the lender what it'd cost to pay early.
Call the number on your card and they'll block it.
Talk to the shop first, then to us.
Check page one of the letter, the date's up top.
Tap it and you'll see where it came from.
Pull down to refresh.
Scroll up a bit, it's still there.
Hit the bell to get a nudge before a bill is due.
Swipe it away if it's not for you.
Say “yes” and I'll rename it.
Say “stop” and I'll stop.
Give me a month and I'll show it.
Give it a name, like “Rent jar”.
Pick one: October or November?
Choose a card and I'll list what's on it.
Start with the statement, it's got everything on it.
Go to Goals and hit the plus.
Make it weekly under the little gear.
Skip this step if you like, it's optional.
Don't worry about spelling, I'll get it.
Don't forget that pending stuff isn't in there yet.
Wait a second, I'm adding it up.
Hold on, two shops have that name.
Stay on this page while it loads.
Keep the number, you'll be asked for it.
Use plain words, that works best.
Try another month, there's nothing in March.
Leave it blank and I'll take the whole year.
Put in a dollar amount, no cents needed.
Take a look at the second line.
Get your ID out, the next page asks for it.
Let's look at the numbers together.
Let's see what changed.
Let me put the two side by side.
Wanna see it by week?
Want the long answer?
Should I look at both cards?
Should I leave out the rent?
Shall I explain what a HELOC is?
Could you tell me which trip you mean?
Would you like to see what you paid for loans this year?
Do you mean the stock plan at work or the brokerage?
Did you mean “approved” as in the payment went through?
What's the lender called?
Which one's the joint account?
Yep, both of them.
No, that's the other one.
Nope, nothing from them.
Not that I can see.
Kind of: it's a fund, but it trades all day.
Depends on the contract.
Depends on the state, too.
Either one's insured.
Half of it is rent.
Same as last month, give or take.
A bit less than in May.
Up {fact:a}.
Down {fact:a} since June.
Flat.
Stocks were down last week; what that means for next week, no one can tell.
The market fell {fact:a} in the year you asked about.
Rates went up eleven times in that stretch.
House prices rose back then, and in 2008 they fell.
The Fed cut, so your savings rate went from {fact:a} to {fact:b}.
Your fund lost {fact:a} in October, by the statement.
Your shares are worth {fact:a} as of yesterday.
The coins you hold aren't visible here, only the transfers.
You moved {fact:a} into crypto in May and {fact:b} back in June.
You put in {fact:a} for the 401(k), and your employer added {fact:b}.
Your paycheck sends six per cent to the plan.
You've got a loan for the car and one for school, that's all I see.
Your mortgage payment went up because taxes did.
The escrow was short, so they spread it over twelve months.
You refinanced in 2021, says the contract.
You were approved in March, as the letter says.
They turned it down on {fact:a}; the letter gives the reason.
A denial letter has to say why and which bureau they used.
Lenders want two pay stubs most of the time.
Most lenders peek at the debt-to-income ratio.
Getting pre-approved doesn't mean getting the loan.
An approval has a date on it, and after that they check again.
A “yes” from a lender comes in writing.
A hard pull shows up for two years; a soft one only you see.
Checking your own score doesn't hurt it.
A new card can drop a score a little at first and lift it later, or not at all.
Score models keep their recipes secret, so nobody can promise points.
Paying late shows up; paying early doesn't.
Utilization's just balance divided by limit.
If you pay the full statement, there's no interest on purchases, on most cards.
If you only pay part, interest starts from the purchase day on many cards.
If you take cash out with a credit card, interest starts right away.
If you sell a stock for more than you paid, that's a gain and it gets taxed.
If you leave a job, the 401(k) stays yours.
If you leave before you're vested, the match may go back.
If you cash it out, taxes come off, often a penalty too.
If you die without a will, state law decides who gets what.
If you miss a car payment, the lender might call; after a few, it can take the car.
If you default on a federal loan, they can take tax refunds.
If you buy points, the rate's lower and the closing costs are higher.
If you rent, the landlord's policy doesn't cover your stuff.
If you drive little, some insurers count miles.
If you freeze your credit, nobody can open a card in your name till you thaw it.
If you want a human, just say so.
If you want less of this, switch the tips off.
If you're under eighteen, a parent signs too.
If you're asking whether it's legal: yes, in every state.
If the app asks for your location, it's for the branch finder.
When you swipe, the shop's bank asks your bank, and that takes a second.
When you pay by phone, the shop never sees the card number.
When the statement closes, that balance goes to the bureaus.
When people say “the market”, they mostly mean an index.
When folks talk about a bear market, they mean a fall of a fifth or so.
When a bank fails, the insurer pays up to the limit.
Some friends split rent by room, some by income.
Some folks swear by envelopes, some by apps, some by nothing at all.
Some like one big monthly pay-down, some like tiny weekly ones.
Some people hate debt more than they like returns; some don't mind it.
Some keep cash for years, some put it all in funds; there's a risk in each.
Lots of couples have a “yours, mine and ours” setup.
Lots of people ask that in January.
Plenty of people never own a stock.
Most cards give about three weeks to pay.
Most policies have a deductible.
Most scams start with a call.
Everybody pays the same trading fee there.
Nobody sees this chat but you, and the bank if there's a complaint.
Anyone can buy Treasuries online; the site's run by the government.
A landlord can ask for a credit check if you sign for it.
A friend who co-signs is on the hook too.
A budget is just a plan.
A deductible's the part you pay before they do.
A premium's what a policy costs.
A dividend's a slice of profit.
A robo-adviser's software with a questionnaire.
A hedge fund's for rich people and institutions, by law.
A pump-and-dump is when somebody hypes a coin and then sells it.
A penny stock trades for under five dollars.
A margin call is when the broker wants more cash, fast.
A Ponzi scheme pays old investors with new investors' money.
A payday loan of 300 dollars with a fee of 45 is about 390 per cent a year.
A balloon payment is one big one at the end.
A lien means somebody has a claim on the thing.
A teaser rate is low at first and then isn't.
An annual fee's charged once a year, whether you use the card or not.
An escrow account's where taxes and insurance wait.
An emergency fund's money for stuff you didn't see coming.
Avalanche goes by rate, snowball by size.
Dollar-cost averaging is buying the same amount on a schedule.
FOMO is the fear of missing out; scammers count on it.
Refinancing's swapping an old loan for a new one.
Rebalancing's putting the mix back to where it was.
Tax-loss harvesting is selling at a loss to offset gains; there's a thirty-day rule.
Stocks, bonds, cash: three kinds of stuff with three kinds of risk.
Savings vs. investing: one's about keeping, the other's about maybe growing and maybe losing.
Roth vs. traditional: tax later or tax now, the other way round.
Leasing vs. buying: you hand it back or you keep it.
Credit union vs. bank: members or shareholders.
Term vs. whole: it ends, or it doesn't and costs more.
Fixed vs. variable: same payment, or one that moves.
Debit vs. credit: your money, or theirs for a month.
Renting's flexible, owning's not; owning builds equity, renting doesn't.
Paying off early saves interest and uses up cash; keeping cash costs interest. That's the trade.
The upside of a longer loan is the lower payment, the downside is more interest.
The catch with zero per cent is the date it ends.
The catch with rewards is the rate.
The point of a grace period is time to pay.
The idea of a pension is income for life.
The risk with variable is that it goes up.
The trouble with averages is that nobody's average.
The safest-looking email can be fake.
The best part of the app for that is the calendar.
The right number's on the back of your card.
The smart thing about smart cards is a chip.
February cost you least.
The worst month for fees was July, with {fact:a}.
The biggest mistake in my count was the transfer; it's out now.
Your best month for saving was April, {fact:a}.
Your good standing shows as “paid as agreed”.
Your wise-sounding shop name, Wise Guys Pizza, is under dining.
Stupid Good Tacos charged {fact:a}.
Broke Girls Vintage is the shop from Saturday.
Lazy Dog is a restaurant, and you were there on {fact:a}.
Waste Not Cafe: {fact:a}, twice.
Fool's Gold Jewelry refunded you.
Invest in Yourself Yoga takes {fact:a} a month.
Bitcoin Pizza is a pizza place, no coins involved.
Stock & Barrel is a bar.
Bond Street Tailors: one payment, {fact:a}.
The Last Minute is a travel site.
Act Now Theater sold you two tickets.
Should've Been Sunday is a band, I think; you bought a record.
Quick Cash Car Wash isn't a lender.
That “loan” is a library thing: a late book, {fact:a}.
“Advance” on that line is your employer's, not a lender's.
“Interest” there is what you earned, not what you paid.
“Overdue” on the tile means the due date has passed.
“High” on the tile means above your own average.
Red just means it went down.
Green doesn't mean good and red doesn't mean bad.
That arrow isn't a forecast.
The dotted line's a guess from the past three months.
It's an estimate, so take it with a grain of salt.
It's only what I can see; cash doesn't show.
It's not advice, just arithmetic.
It's an ad from the bank, and it says so up top.
It's your bank's offer; you can hide it.
It's private.
I keep what you agreed to and nothing else.
I forgot it all, as you asked.
I can't move money.
I can't see your password, and I don't want to.
I don't know your income at other banks.
I don't remember chats from before you deleted them.
I only look at the accounts you picked.
No human here, just software.
I'm not an adviser, I'm more like a calculator that talks.
I'd need the date to find it.
I'd guess you mean the blue card; is that right?
I'd say “paid” only when the bank says so.
I think that's the gym.
I think you mean the escrow, not the rent.
I'd be happy to list them.
I suggest a question here and there; tap one or ignore it.
I recommend nothing, I just explain.
We won't share it without your okay.
We'd have to ask the bank about that.
You'd pay {fact:a} less in total with the shorter term, going by the two quotes you gave me.
You'd see the new card in the app once they've sent it.
You'd have {fact:a} left after the bills that I know of.
You'll see it go through on Monday.
You'll have to sign in again.
You'll get an email from the bureau, not from me.
You must've meant November.
You must be thinking of the other loan; this one has no fee.
You need a code, and it's in your messages.
You ought to have a text from us by now.
You've got to confirm the email before the report comes.
You want the one that says “Tax documents”.
You may want a person for this; here's the number.
Better safe than sorry: that link isn't ours.
Never give that code to anyone, us included.
Don't pay anybody who promises to fix your credit overnight; that's how the scam works.
Don't send money to a stranger who says you won something.
Stop and call us if somebody's rushing you; that's a trick they use.
Block the card in the app if it's gone.
Change the password if you used it elsewhere.
Tell the bank right away if you don't know a charge; the clock for your rights starts with the statement.
@@ 7
Set the theme to dark under Display.
Make the text larger with the two As.
Use your fingerprint instead of the PIN.
Turn notifications off for the night.
Put your phone near the reader and wait for the tick.
Give the account a nickname, such as Bills.
Change the picture in the top left corner.
Get a new code by tapping Resend.
Take a photo of both sides of the check.
Stop sharing an account under Connections.
Move the tile to the front by dragging it.
Drop the file into this box.
Cut out the form along the line and mail it.
Close the other tabs if the page is slow.
Cancel takes you back without saving.
Leave the room, in the chat's sense, with the door icon.
Sign with your finger on the line.
Lock the screen with the side button.
Hold the card against the back of the phone.
Keep this page open until the tick turns green.
Switch to Spanish with the globe.
Trade the old card in at a branch for one with a chip, at no charge.
Apply the filter, and only card payments remain.
Pay is the third button from the left; it belongs to the bank and not to me.
Save the report as a file with the arrow.
Invest is a tab of the partner's app, which I cannot open.
Skip to the summary with the link at the top.
Shift and F10 open the menu on a keyboard.
Split the payment into two categories with the scissors.
Share the screen only with somebody you trust.
Buy with one tap can be switched off in the shop's own app.
Refresh, and the deposit should be there.
Restart the app if the circle keeps turning.
Try a private window if the sign-in loops.
Update the app from the store.
Log out everywhere with the red link.
Name the goal as you like.
Add the second owner's e-mail, and we write to them.
Remove a device that you do not know.
Forget this phone is under Security.
Draw a circle around the part that you want bigger.
Double-tap to zoom.
Allow pop-ups for the statement to open.
Hide amounts by shaking the phone.
Read the contract aloud with the loudspeaker icon.
Speak after the tone.
Press three for lost cards.
Stay on the line, and a colleague picks up.
Take a number at the door.
Sit wherever you like; they call you by first name.
Ring the bell at the drive-through.
Insert the card with the chip first.
Cover the keypad with your hand.
Wait for the receipt.
Count the cash at the counter.
Fill in the blue part and leave the grey one to us.
Staple nothing to the form.
Write “void” across the check and hand it in.
Mail it to the address on page three.
Pick it up with your ID after Thursday.
Bring the child's birth certificate for a youth account.
Come back with the second signature.
Allow seven days for delivery.
Expect a letter, not a call.
Expect two small deposits while the link is tested.
Look for the padlock beside the address.
Look up the branch's hours under Map.
See the section on fees for the details.
Feel free to ask the same thing in other words.
Think of a year and I list it.
Guess again: it was the water company.
Take care.
Have a good weekend.
Sleep well.
Enjoy the trip; card payments abroad show up a day later.
Good luck with the interview.
Welcome back, it's been a while.
Thanks for waiting.
Thanks, noted.
Understood, October then.
Got it, without rent.
Done, the name is changed.
Deleted, as you asked.
Corrected: it counts as groceries now.
Nothing to report.
Nothing new since Monday.
Not sure what you mean by “the thing”.
No idea, the line only says POS.
Possibly the parking garage.
Probably the water bill, by the amount.
It looks like two shops share that name.
It could be a hold by the gas station.
It may be the hotel's deposit, which comes back by itself.
Might that be the school?
Could be either.
The gas station holds more than you pumped and lets the rest go in a day or two.
A hotel holds a deposit when you check in.
The line ends in the last digits of the card.
The tip was added afterwards, so the amount changed.
The store split the order into three charges.
The refund goes back to the card you paid with.
Refunds take a few days to show.
The check was cashed on {fact:a}.
The transfer left on {fact:a} and arrived on {fact:b}.
The direct debit was returned for lack of funds.
The standing order ends with the payment of {fact:a}.
The limit for cash machines is {fact:a} a day.
The limit on transfers resets at midnight.
Your PIN was changed on {fact:a}.
Your address was updated.
Your new card was mailed on {fact:a}.
Your old card keeps working until you use the new one.
Your branch moved across the street.
The phone line is busy in the mornings.
The system is down for an hour on Sunday night.
The rate on savings changed on {fact:a}.
The fee schedule has a new line for wires.
Terms were updated in March; the old ones are under Documents.
The notice about overdrafts came by mail because the law asks for paper.
A privacy notice is sent once a year.
Cookies here only keep you signed in.
Voice recordings are deleted after a month.
Children under thirteen cannot use the chat.
Somebody with a power of attorney signs in with their own name.
A guardian sees a child's account, and a parent does when it is joint.
Both owners see the same list.
Your spouse does not see this chat.
Your employer sees nothing of it.
The tax office gets what the law says it gets, and not from me.
I explain, the bank decides, you choose.
I answer from your accounts and from reviewed articles.
I am strict about figures: without a source I say none.
I would be guessing, so I leave it.
I must ask which of the two you mean.
I have to leave that to the fraud team.
I should add that cash is not in it.
I may be wrong about the shop; the amount is right.
I will tell you when there is more.
I could show it by week instead.
I might have mixed up the two loans; which one is it?
I never move money.
I always round to cents, nothing else.
I like that question.
I hear you.
I get that a lot.
I see three: rent, power, water.
I see no loan here, so there is nothing for me to compare.
I read “invest” as the transfer to the brokerage; is that it?
I took “crypto” to mean the payments to the exchange.
I counted the car payment as a bill and not as a debt; tell me if you see it otherwise.
My sources stop in October.
My answer would be the same for everybody: the lender decides.
My only tip is about the app: the star keeps a chart at the top.
My list leaves out what you hid.
We met this word before: APR.
We count from the first to the last of the month.
We will write to you when the dispute is decided.
We have to ask for the code once more.
We are required to keep this for five years.
We offer this card, and it says so above.
We do not rank lenders.
We can look at your debts in any order that you like.
They answered on {fact:a}: the charge stays.
They will want your policy number.
They charge for paper statements.
They owe you an answer within thirty days.
It stays up to you whether you close it.
It is your choice, and there is no wrong one here.
It is normal for a score to move a few points from month to month.
It is legal to have as many accounts as you like.
It is not too late to send the form; the date is {fact:a}.
It is too early to say, October is still open.
It is the law that sets the limit, and not the bank.
It is a risk that the buyer of a bond takes.
It is a loan, even if the shop calls it a plan.
It is called a teaser.
It was a good month for savings: {fact:a}.
It was the dearest trip of the year, at {fact:a}.
It would be {fact:a} at the lower rate, all else equal.
It will read “pending” until Tuesday.
It pays two per cent, by the sheet.
It costs what the label says plus tax.
It depends on when the loan was made.
That should be it.
That must be the one.
That will be on the next statement.
That would need the lender's figures.
That card is the best-known of its kind, says the article; it says nothing about you.
That fund holds shares of banks.
That stock was sold on {fact:a}.
That debt was bought by a collector.
That house is not in my data.
That makes eleven.
That helps, thanks.
This is where it went.
This one renews itself.
This lender is not a partner of the bank.
This chart begins at zero.
This has no effect on your score.
This was approved by two people at the bank.
This is an example with made-up numbers.
These are averages of the whole country.
Those are holds, not charges.
What a house costs to keep differs from town to town.
What lenders call “serviceability” is whether income covers payments.
What you pay for is insurance, not an investment, in a term policy.
What happens to the debt of somebody who has died depends on the state and on who signed.
What counts as income is on page one of the form.
Why it went up: the rate changed.
Why the shop shows twice: one is a refund.
Where it says “best before”, that is the food bank's receipt.
Who decides is the underwriter.
Whoever signs is liable.
How to read it: the bar is spending, the line is the average.
How a lender weighs each thing is its own secret.
How fast savings grow depends on the rate and on what is put in.
Only a court can decide that.
Only you can tell what it is worth to you.
Even a small account has to be reported if it is abroad and over the limit.
Even careful people miss a due date; the app can remind you.
Whether a certificate or an account suits somebody depends on when the money is needed.
Whether that counts as waste or fun, I leave open.
Whether prices will rise is anybody's guess.
Both answers are in the article.
Both kinds of IRA have limits.
Neither is better in general.
Either way the contract applies.
Not every fund is diversified.
Not every debt can be sued for.
Not all lenders report.
None of this tells you what to do.
There is no must here.
There is no list of good and bad spending.
There is one reason why people lease: lower payments. And one why they do not: nothing is theirs at the end.
There are loans that need no security and cost more.
There are people who never had a card and bought a house; a lender then looks at rent and bills.
There were two late fees, both in June.
Then a form comes up.
Then it counts as late.
Here it is.
Here are the two side by side, without a verdict.
Here the shop's name is cut off.
That far ahead it is less certain.
The farther away the day, the less certain the sum.
Shall I also tell them that you would like to be contacted?
Do you want me to let them know that you would like a call?
@@ 8
Your restaurant spending came to {fact:a} this month, up from {fact:b} the month before. You can ask me which places made the difference.
The account went below zero on {fact:a}, when the phone bill and the rent were taken on the same day.
I can't recommend a card, but I can explain what each line in the fee table means.
The best place to check the exact due date is the first page of your statement.
The payment is due on {fact:a}. After that the card charges a late fee of {fact:b}.
Waste collection is the largest of your utility bills this quarter.
Thanks for telling me. Months like this happen, and I'm glad to go through the charges with you one by one.
You missed nothing: the payment posted on {fact:a}, on time.
It's worth knowing that a pending charge can change before it posts.
The Better Day Bakery appears {fact:a} times, for a total of {fact:b}.
Your lower balance in the second week comes from the insurance, which is billed once a year.
A payment that arrives more than thirty days late may be reported to the credit bureaus. The lender's letter says whether it was.
Only today is shown as pending; everything before it has posted.
This offer comes from a partner, and the bank is paid if somebody opens an account through it. The annual fee is {fact:a}.
The amount you must pay by the due date to avoid a late fee is called the minimum payment.
Should you want to see it by category, tap Spending and choose the month at the top.
Risk, in this article, means that the value of something can go down as well as up.
I don't have a figure for that month, because your account was opened later.
Your grocery budget is {fact:a}, and {fact:b} of it is left until the month ends.
It was a heavy month: a vet bill, two birthdays and the car inspection all fell into it.
The fee of {fact:a} is an overdraft fee. It was charged because a payment went through while the balance was below zero.
You can ask me about fees, subscriptions, spending by shop or how a balance came about.
Late payments leave a credit report after seven years, according to the bureaus' own pages.
The word "credit" has two meanings on a statement: a refund is one of them.
Good news: the gym refunded {fact:a} on {fact:b}.
The lower of the two figures is the minimum; the higher one is the whole statement balance.
For a fee you believe is wrong, the number on the back of the card reaches somebody who can look into it.
No worries, I meant October as well. In October you spent {fact:a} on clothes.
Debt is money that somebody has agreed to pay back; interest is what it costs to use it.
Both loans together took {fact:a} from checking last month.
A late fee and interest are different things. The first is charged once, and the second depends on the balance and the days.
Your reminder for the electric bill is set. You can change the day under Alerts.
Most of what you spent on travel went to the flights, which were {fact:a}.
It's fine to leave a budget empty for now; it can be filled in at any time.
I may have missed a shop that uses more than one name. If you see it in the list, you can move it to the right category.
Your statement closed on {fact:a}, and the due date is {fact:b}.
The offer ends on {fact:a}. It is still listed under Offers until then, with its APR and its terms.
I can show what you paid in interest, but whether to move the balance is a decision for you and somebody qualified to look at the whole picture.
You were charged a returned payment fee, because there wasn't enough in the account on the day of the transfer.
The Shame Shack is filed under restaurants, with {fact:a} in three visits.
Nothing is overdue at the moment.
Your overdraft setting is off, so card purchases are declined when the balance is too low, without a fee.
That's a good question to ask at a branch, where they can see the whole contract.
Spending on games was {fact:a}, of which {fact:b} was a single purchase on the console store.
A budget compares what you planned with what happened. It doesn't block your card.
Your three largest payments this week were rent, child care and the dentist.
The article "Paying more than the minimum" explains how interest builds up, with an example of an invented customer.
If the date on your statement differs from the one here, the statement is the one that counts.
You still have {fact:a} in your vacation goal after the withdrawal in June.
The bank charges no fee for a transfer between your own accounts.
Sorry about the confusion. The payment wasn't late; it was posted on a holiday and dated the next business day.
Your balance has been lower than usual since the tuition was paid on {fact:a}.
"Worth" in the list of assets stands for the value of your car as you entered it.
The recommended setting on that screen comes from the phone maker, not from us.
On the first of the month three bills arrive at once, which is why the balance dips.
I only see accounts that you have connected, so a card from another bank may be missing.
An annual percentage rate tells what borrowing costs in a year, with most fees included.
You paid {fact:a} in cash machine fees. The machines in the app's map are free of them.
Your gambling category has {fact:a} in it this month. You can set a block on it under Card controls, if you wish.
It looks like the subscription was renewed on {fact:a}; the company's own page shows how to end it.
You went over the dining budget by {fact:a}. The budget can stay as it is or be changed for next month.
The due date falls on a Sunday, and payments made that day are credited on the same date.
Consequences of a missed payment are listed in the agreement: a late fee, interest on the unpaid part and, after a while, a report to the bureaus.
Hello! I have your spending for the week ready whenever you want to see it.
A lower score doesn't come with a reason on this page, but the bureau's report lists the factors.
The charge from Miss Lottie's Diner was {fact:a}, tip included.
Here are your subscriptions, the largest first. You can tap one to see since when it has been charged.
If a payment has been missed, the lender is the place to ask about options, and it can say what applies to the loan.
The overdraft fee on {fact:a} was refunded on {fact:b}.
Your highest spending of the year was in July, with the move.
In the terms, "must" refers to the conditions for the bonus: a deposit of a certain size within the stated days.
The debt you asked about shows a balance of {fact:a} and a payment of {fact:b} each month.
A grace period is the time between the closing of a statement and the due date.
Everyone's month looks different. Yours had more pharmacy and less fuel than the last one.
The partner pays the bank for this offer; the rate after the introductory period is {fact:a}.
I couldn't find a payment to that shop. It may be under another name on your statement.
You asked what a collection agency is: a company that collects debts for others or for itself. The consumer bureau's site explains what it may and may not do.
Your card was used {fact:a} times for coffee, for a total of {fact:b}.
Payments made late in the evening may be dated the next business day.
The fee is charged once a year, in the month you opened the card.
Two of your budgets were kept, and clothing went above by {fact:a}.
I understand this is a stressful letter to get. The amount in it matches the balance of {fact:a} shown here.
Best Buns Diner and Best Buns Catering are the same merchant, and I've counted them together.
You can turn off these reminders in Settings, and they can come back whenever you like.
There was one transfer from savings that covered the shortage, so no fee was charged.
The minimum is {fact:a}. Whatever is not paid by the due date carries interest at the rate on your statement.
I'd be glad to explain it in another way.
The car payment left the account a day later than usual, because of the holiday on Monday.
Compound interest means that interest is added to the balance and then earns interest itself.
Your spending at the casino hotel includes the room and the dinner, which I can't tell apart.
You've set aside {fact:a} since spring. The goal has {fact:b} to go.
The most expensive week was the one with the school supplies.
Some people write a budget by week and some by month, and the app can show either.
The difference between the two totals is a refund of {fact:a}.
Your loan's last payment is on {fact:a}.
If you think the late fee is a mistake, you can tell the bank under Help, and the case gets a number.
The article doesn't say which is better; it lists what speaks for each.
Three charges are pending, and they may lower the balance once they post.
A secured loan is one backed by something of value. If the loan isn't paid, the lender may take that thing.
Today is the last day of the statement period, so purchases from tomorrow on will be on the next one.
The balance on the card is higher than last month by {fact:a}, most of it hotel and fuel.
You don't have to decide anything now; the information stays in your messages.
That shop, Wasted Youth Vinyl, is counted under music.
Your rent took {fact:a} of an income of {fact:b}.
I can't see why the other bank declined the payment. They can tell you.
A hardship program is an arrangement a lender may offer when payments become difficult. What it includes differs from lender to lender.
The water bill was paid late in May, and a fee of {fact:a} was added to the next one.
Of course, take your time. I can repeat the list whenever you need it.
Your statement balance and your current balance differ, because you bought something after the closing date.
The risk rating on that page belongs to the fund company's document, which explains how it is worked out.
What you spent on delivery was lower than in any other month this year.
The tax form for interest earned is usually ready at the end of January, under Documents.
Overdrafts happened on {fact:a} and {fact:b}; both times the account was positive again within a day.
You can ask me "what did I spend at the pharmacy?" or "which bills come before payday?"
The purchase at the pawn shop was {fact:a}. I don't see anything else from it.
Yes, the fee is the same whether a payment is one day late or ten, according to the schedule.
That offer isn't available in every state, and the bank decides on each application.
Your savings rate was lower because the paycheck came in the next month.
Good to hear that you enjoyed the trip! It came to {fact:a} in all.
The bill you're looking for is the one from the city, and it covers water and waste.
A returned check costs {fact:a}, as the fee schedule says. Yours was returned on {fact:b}.
Here's what I found under gifts: {fact:a} in November and {fact:b} in December.
I should mention that amounts from yesterday may still change.
"Delinquent" is the word lenders use for an account with a payment past due. It describes the account, not the person.
The fee for paying by phone doesn't apply in the app.
I've moved the toys to gifts, as you asked. The children category is now {fact:a}.
Rates on savings can go up or down, and the current one is {fact:a}.
Whether it's worth the fee depends on how often the lounge is used, and that's something only you know.
There is a small gap between the payday and the rent: the one comes on {fact:a} and the other on {fact:b}.
The due date can be moved once a year. The option is in card settings under Payment day.
You spent more than came in during {fact:a}, by {fact:b}. The school fees were the largest item.
If a bill isn't on this list, it wasn't paid from an account I can see.
The store gave you a credit of {fact:a}, which lowers what is due.
Your reminder comes three days before the due date, and you can choose another day.
Late on Friday a hold of {fact:a} was placed by the hotel; it is lifted when the final bill posts.
Thank you, that's kind! Is there another month you'd like to see?
A charge-off means that a lender has written a debt down as a loss. The debt may still be owed, and the report says to whom.
The bank earns a commission on insurance bought through this page.
I have no opinion on which is best, but I can put the fees of both side by side.
Last month's interest was {fact:a}, on a balance that carried over.
Your emergency goal was used for the boiler, which is what you had named it for.
Payday loans have short terms and high fees. The state regulator's site lists the limits where you live.
You asked for the date on which the trial turns into a paid plan. It isn't in my data, but the company's e-mail or website should have it.
Nothing in your account says you missed a payment this year.
The amount on the right is what is left of each budget.
Lower utilization has tended to go along with higher scores. The bureaus explain what else counts.
Snacks at work are listed as vending, which was {fact:a} in all.
The charge is from a parking garage. It appears late, because the garage sends its payments once a week.
I'm sorry the month has been rough. If you'd like, I can show what bills are still to come.
Your car insurance went from {fact:a} to {fact:b} at renewal. The insurer can tell you the reason.
The article about credit reports shows how to get one free of charge from the official site.
No, a late payment on a utility isn't always reported. It depends on the company.
You kept to the fuel budget this month, with {fact:a} to spare.
Two transfers went to the same person, on {fact:a} and {fact:b}.
You can hide offers under Settings, and it won't change your account in any way.
The best-by date on that coupon isn't something I can read, but the shop's app shows it.
A minimum payment that is made on time counts as on time, even when a balance stays.
The overdraft line has {fact:a} drawn at the moment, and its interest is shown below.
As for the lottery, I see tickets for {fact:a} since January.
The payment to the collector was {fact:a}. A receipt from them is what shows that it was credited.
It may look like two charges, but one is an authorization that has already dropped off.
Your spending by week is nearly level, except for the week of the wedding.
That isn't something I can decide for you. A nonprofit credit counselor can look at all of your debts, at little or no cost.
The annual fee was waived in the first year, and it will be charged on {fact:a}.
Foreign purchases carry a fee, which was {fact:a} on your trip.
Only the current month is shown at first. The arrow on the left goes back.
Collections of coins count as other assets in the list you made.
There are late fees in March and in April, together {fact:a}; none since then.
The lender decides about a deferral. Its number is on the loan's page here.
Your phone plan and your internet are paid to the same company, {fact:a} together.
That was the month with five paydays, so the income looks higher.
Your budget for pets has been exceeded because of the surgery, {fact:a}. I hope your dog is better.
The figures in the example are invented and have nothing to do with your account.
A balance transfer moves debt from one card to another, usually for a fee. What remains after the promotion carries the regular rate.
I can set a reminder for the day before. It won't move any money.
Nobody but you can see these notes in the app.
Income was lower by {fact:a}, as one paycheck came with fewer hours.
The "miss you" discount from the salon was taken off the total already.
When two bills come on the same day, they are paid in the order the bank receives them.
Your card is due on {fact:a}, your loan on {fact:b} and the rent on {fact:c}.
The fee was charged in error and has been returned. You can see both lines on {fact:a}.
Plenty of accounts dip below zero at some point, and the fee schedule explains what it costs.
The risk of an overdraft is shown when known bills are larger than the balance before payday. It is an estimate.
In short, the purchase was declined because the daily limit had been reached.
A cash advance has its own rate, printed in the table of your agreement, and no grace period.
I was wrong about the date, and you were right: it was {fact:a}.
To see what you owe on each card, say "show my card balances".
You've used {fact:a} of your limit of {fact:b}.
Should the date not suit you, card settings has a list of days to choose from.
Dinner on Saturday was {fact:a}, a little above your average for a dinner out.
Statements are kept for seven years under Documents.
That's all of them. The late ones are marked with a small clock.
The bank doesn't report overdrafts to the credit bureaus, according to its own help page.
The charge for garbage pickup and the one for recycling go to the same city department.
A debt that has been sold belongs to another company, and that company has to be able to show what is owed.
You have paid {fact:a} more than the minimum on average.
The trip took a good part of June's money, and July is back at its usual level.
Autopay is on for the minimum. The full balance of {fact:a} is shown above it.
Rewards can be used at any time, as long as the account is open. They don't expire today.
I don't give advice on taxes. The volunteer sites listed by the tax agency can help with a return like that.
Your goal date is {fact:a}. With nothing added it would simply be reached later.
What counts as late is set by the lender: for your card, it's after five in the afternoon on the due date.
The three meals from the same place are one order, split by the restaurant.
Insurance for the card balance is optional, and it isn't needed to keep the card.
A better name for the category might be "house". You can rename it by pressing on it.
This card's purchase rate is {fact:a} and its late fee up to {fact:b}. It is an advertisement, and the bank is paid for it.
You asked me not to count the loan to your friend, so the total is now {fact:a}.
A missed payment and a late one are marked alike here until the money arrives.
Your savings didn't change in August. September has one deposit so far.
Where a fee depends on the balance, the lowest balance of the month is the one that matters.
The deposit came in after the cutoff, so it counted for the next day, and the fee came in between.
It's your money, and you can spend your fun budget however you like. There's {fact:a} in it.
You can dispute a charge in the app: open it and choose "something's wrong".
A line of credit is money that can be drawn up to a limit and paid back over time.
Streaming adds up to {fact:a} for four services. You can see when each of them renews.
The utility gives ten days after the due date, and then adds a charge. It's on the back of the bill.
That alert is automatic and means the balance is under the amount you chose.
I'm happy to help with that! Which account should I look at?
The penalty rate in the agreement applies after two missed payments; your account has none.
The hospital offers a form for financial assistance. Their billing office knows who qualifies.
The line "risk review" was a routine check of a large deposit, and it is closed.
The total at the bookmaker was {fact:a}, after winnings of {fact:b}.
A wage garnishment is an order to an employer to hold back part of a wage for a debt. A legal aid office can explain the limits.
Your fuel spending fell after the new job. It's now {fact:a} a month.
A note on that offer: approval isn't promised, and the rate depends on a credit check.
The difference is small change: {fact:a} in rounding.
Paid late, yes, but no fee was added. The landlord's system doesn't charge one.
The red number is what went out and the green one what came in. It says nothing about good or bad.
You can write the limit you have in mind, and I'll show how the last months compare with it.
This is the second time the store has refunded you, so the net is {fact:a}.
Snowball and avalanche are two orders of paying debts. The article has the same example worked through in both.
Your rent was received on {fact:a}, and the lease says what counts as late.
The promotion is only for purchases made today, {fact:a}, as its terms say. There is no need to do anything to keep your present card.
Impulse purchases aren't a category of mine, but I can list everything under a certain amount.
A tow charge of {fact:a} is what made transport so high.
You can stop round-ups in Goals, and what has been saved stays there.
If the lender agrees to a new date, their letter replaces the one shown here.
Your account has {fact:a} today, before the insurance of {fact:b} that is due tomorrow.
Most months end with something left, this one with {fact:a} less than nothing, because of the roof.
The store card's fee is listed as "late charge", and it was {fact:a}.
The budget was set in March, when the baby wasn't there yet, so it makes sense that the numbers look different.
You've asked a fair question, and the answer is in the fee schedule: one overdraft fee per day at most.
To be safe, check the payee's name before sending; a transfer can't be taken back from here.
The lower line in the chart is what you spent, and the upper one is what you earned.
Missing receipts can be added with a photo under Documents.
The most recent late fee is from {fact:a}.
I found a bill that hasn't been paid yet this month: the internet, which is usually {fact:a}.
The APR on the offer is variable, which means it can rise or fall with the index named in the terms.
You might find it helpful to know that the fee isn't charged when the overdraft is under five dollars.
Both of you can see this account, and both names are on it.
Credit counseling is a service that goes through debts and budgets. The government keeps a list of approved agencies.
Your account isn't at any risk because of that message. It is a notice about new terms.
A deposit hold is the time the bank may take before a check can be used. Yours ends on {fact:a}.
Thanks for your patience, the list is complete now.
Parties, gifts and cards made December what it was: {fact:a}.
The loan shows "past due" until the payment of {fact:a} posts, which can take two business days.
Yes, that was a duplicate in my list and not in your account. The real total is {fact:a}.
You can ask for a payoff amount from the lender; it includes interest up to a given day.
Premium Waste Services took {fact:a} on the fifth, as every month.
Some cards let people pick a due date close to payday. This card's dates are in its settings.
I've read the article to you up to the part about risk. Shall I go on?
A consequence of closing an account with a negative balance is that it may be listed with a checking account bureau. You can get that report free once a year.
There's {fact:a} in overdraft fees for the year so far, all from February.
It isn't late yet. The due date is {fact:a}.
Your lunch spending was {fact:a}. If that looks off, some lunches may be filed under groceries.
Bonus points, in this offer, must be earned within three months, and the annual fee is not waived.
The best match I can find for "blue shop" is a paint store in August.
Budgets start again on the first. Nothing is carried over unless you turn that on.
That fee belongs to the other bank's machine; ours was zero.
Interest stops on the part that has been paid, from the day the payment is credited.
Your credit union may have its own rules. They will know the date by which the skip has to be requested.
No judgment here at all, and the figures are for your eyes. You spent {fact:a} on shoes.
You have two loans, and the one with the lower balance has the higher rate.
We don't sell your list of purchases. The privacy page says what is kept, and for how long.
It seems the daycare raised its fee in September, from {fact:a} to {fact:b}.
Refinancing is replacing a loan by a new one. Costs, term and rate all play a part, and a housing counselor explains them without charge.
The tab called Trends shows the last year. Press a bar to see what it's made of.
A court fee of {fact:a} was paid on {fact:b}. I don't have any details about it.
Your bills before payday add up to {fact:a}, and the balance is {fact:b}.
The late-night orders are marked with a moon, just for fun.
If you opt in to overdraft coverage, each covered card purchase can cost a fee; if not, the purchase is declined. The choice is yours and can be changed.
Warehouse clubs sometimes post a purchase a few days later. This one is from the weekend.
Checks are numbered, and number {fact:a} is the one not cashed yet.
The account was charged {fact:a} because the average balance was below the required one.
I can tell you what the word means, and a lawyer can tell you what it means for you.
You set the shopping limit at {fact:a}, and so far it's {fact:b}. It is only a note to yourself; the card works as usual.
The transit card was loaded only once, so the rest must be cash or another card.
Paying earlier than the due date has no fee on this loan, says the contract's summary.
That's a sale notice from the shop and not from the bank.
Subscriptions that were charged while unused can't be told from here, since I don't see what you watch.
There has been some back and forth with savings: {fact:a} in, {fact:b} out.
The due date on the screen is a day earlier than in the letter, and the letter is right.
In a lease, a late charge has to be written in the contract. Your city's tenant office can say what is allowed.
Your heating bill is higher in winter, as in most homes. This January it was {fact:a}.
I'm here whenever you want to look at it again.
Your payment history with us shows {fact:a} payments on time and {fact:b} late.
A finance charge is all that a loan costs in money: interest plus certain fees.
The fight with the landlord sounds tiring. What I can show is each rent payment with its date.
The offer's rate is lower than your card's for the first year and may be higher afterward; both rates are in the box below.
The total includes a tip you added later, which is why it looks higher than the receipt.
Your tax refund has been received: {fact:a} on {fact:b}.
The word "default" in the contract means that payments have stopped for a time set there. The servicer can say what happens then.
Here's the short version: rent, food and fuel were as always, and the rest was the holidays.
You can lock the card for a while in Card controls, and unlock it the same way.
Last Chance Saloon is a bar in your list, with {fact:a} on one evening.
I can remind you, but the payment itself is made under Transfers.
The bank may charge interest from the purchase date when a balance was carried over; your statement has a line on that.
The Lucky Day Arcade charges belong to the birthday party, as you told me.
Your grocery average is {fact:a} a week. Last week was lower.
It's common for a first bill to be higher, since it covers more than a month.
If you can't find the statement, it's under Documents, then Cards, then the month.
Sure, in plain words: the bank lends you the missing amount for a day and charges {fact:a} for it.
A car can be repossessed when a loan is in default, and the rules differ by state. The lender or a legal aid office can explain yours.
The statement credit of {fact:a} counts as a payment by some issuers and not by others; the card's help page says which.
Hobby spending was {fact:a}. The largest item was the fishing license.
We are paid by the insurer if you buy this policy. It isn't insured by the FDIC.
You owe nothing on the store card as of {fact:a}.
Medical debt and card debt are reported in different ways; the consumer bureau has a page on it.
I looked again, and the answer stands: {fact:a}.
A shared bill can be split with a tag, so that only your half counts.
The charge you call the guilty pleasure is the ice cream parlor, {fact:a} since May.
The loan was paid twice in one month, since the due date moved from the thirtieth to the first.
Paper statements cost {fact:a} a month. Both kinds hold the same information.
You've got this page, the monthly summary and the chat; all of them show the same figures.
A higher deductible and a lower premium usually go together. The agent has the exact numbers for your policy.
That merchant is a collection agency. The consumer bureau explains how to ask it for details in writing.
The account was opened with a bonus that must be reported as interest; the form is under Documents.
Your cash withdrawals rose to {fact:a}. What they were spent on isn't visible to me.
For that store the return window is printed on the receipt.
The two late payments were both to the same lender, whose due date had changed in spring.
I don't know whether they would approve it. They decide after reading an application.
Pressing the star keeps a question at hand, so that you can ask it every month.
What's left after bills this month is {fact:a}, a little better than in September.
The boat loan has a rate of {fact:a}, the card one of {fact:b}.
A limit on spending in the app is a soft one. It sends a message and nothing else.
This fee has been charged since {fact:a}, when the account's terms changed.
Missed calls from the bank are shown under Messages, along with the reason for calling.
The fence repair took most of the money meant for the trip. The goal now holds {fact:a}.
You can compare two months by asking for both, for instance "March and April".
Interest on your savings came to {fact:a}. It is paid on the last business day.
Your account covers the payment of {fact:a} that is due tomorrow.
The article says that an emergency fund is money for things nobody planned. It leaves the size open.
That would be a question for the mortgage company, since the escrow is theirs.
Sports betting apps come under gambling here. You have {fact:a} there, and nothing in the last three months.
It was the annual payment, not an extra one, so the monthly ones look lower.
The notice says that a fee will be added if the invoice isn't paid by {fact:a}.
The cost of the ride home was {fact:a}, and the ride there was free.
I can't see the other lender's late fee until it appears on a statement.
The bus pass, the train and two tolls make up the whole of transport.
The payment you made today will show as posted by {fact:a}.
@@ 9
All is well.
All good so far.
That is all for today.
Nothing else to report.
Everything is in order.
Everything went through.
No payments are pending.
I see no account of yours yet.
I see no card of yours.
I see no payments in those days.
There is nothing to show for that month.
Nothing was charged twice.
No fees were charged.
Your account stayed above zero.
That went below zero once.
You have to tell the company itself.
Only the company itself can end it.
The shop has to send it back.
Somebody at your bank can look at it with you.
It takes three days as a rule.
The rest is on your statement.
It is all there.
It looks the same as before.
It came to the same as last month.
You asked for that earlier.
You can see it under Insights.
Here you go.
Here it is again.
One moment.
Good to know.
Fair question.
Good question.
With pleasure.
You are welcome.
No rush at all.
It happens.
It is no trouble.
Sure thing.
Well, that is everything.
I have it written down.
I will leave it out.
I had counted that one as rent.
I had that wrong.
Now it is right.
Thanks for telling me.
Ask me again whenever you like.
I do not have that figure yet.
Two accounts are connected.
So far nothing has come in.
Your pay has come in.
It was refunded.
The card is at its limit.
It is still open.
It is done.
It is off now.
It stays as it is.
It is forty dollars.
It was sixty dollars.
That was two hundred dollars.
You spent two hundred on coffee.
You spent about three hundred on food.
Ninety dollars went to coffee in October.
You paid thirty-five dollars in fees.
Groceries came to four hundred.
Rent was nine hundred dollars.
Half of it went to rent.
It is a third less than in May.
Two hundred went to the shop.
You have about eight hundred dollars.
It is due on the third.
It was in October.
You like that shop.
@@ 10
Choose the account you want to see and tap Done.
Pick the savings account from the list and press Continue.
Select the card, then Settings, then Freeze.
Open the menu and choose Statements.
Close this window and the chart stays where it was.
Move the slider to the amount you have in mind and the table follows.
Enter the balance of the card and press Calculate.
Choose a month at the top and the list changes.
Tap the three dots beside the payment and choose Report a problem.
Take a photo of the letter and upload it under Documents.
Choose the loan in the first field and the payment in the second.
To change the goal, choose it and press Edit.
Switch the alert on under Notifications and choose the account it is for.
Pick the two months to compare and press Show.
Choose checking or savings at the top of the page.
Press Back to return to the list of cards.
Open the offer to read its terms and fees.
Sign the form on the last page and send it to the address printed there.
Put the date of the payment in the first box and the amount in the second.
Choose Privacy, then What you agreed to, to take your consent back.
Hold the row and drag it to where it belongs.
Choose the category from the list; the correction counts from then on.
Apply the filter and only that account is shown.
Move to the next question with the arrow at the bottom.
Open the account page and scroll to Rates and fees.
@@ 11
A checking account is built for daily payments, and a savings account for money that stays put; many banks let a customer hold both under one login.
The best rate in an advertisement is usually the one for the highest balance tier, and the lower tiers appear in the small table underneath.
Nadia earns {fact:a} a month and pays {fact:b} in rent; dividing the second by the first gives the share of income that goes to housing.
"Invest now, retire early" is a slogan, and the rules on advertising require the risks to be printed near it.
To dispute an error on a credit report, write to the bureau, add copies of the papers, and keep the mailing receipt.
"Buy low, sell high" describes what an investor hopes for, but nobody can see the low or the high until it has passed.
An overdraft happens when a payment is larger than the balance; depending on the account, the bank pays it for a fee, pays it for free or returns it.
Refinancing replaces one loan with another, and lenders charge closing costs for the new one just as they did for the first.
Some people keep a few months of expenses in savings, others keep a single month and a line of credit; both habits are described in this article.
A stop payment order asks the bank not to pay a particular check, and it normally lapses after six months unless it is renewed.
The word "guaranteed" in an annuity contract refers to the insurer's own promise, which depends on the insurer's ability to pay.
Open the dispute form, choose "not my purchase", attach the receipt if there is one, and keep the reference {fact:a}.
A debt collector must send a notice with the amount and the name of the creditor; the person who receives it has thirty days to ask for proof.
Closing an old card lowers the total credit limit, which can raise utilization; leaving it open may mean paying an annual fee.
Market timing means moving in and out of shares according to a forecast, and studies of it show very mixed results.
An article that says "bonds are back" is describing higher yields than a year ago, and bond prices can still fall.
Consolidation rolls several debts into a single loan: one due date and perhaps a lower rate on one side, a longer term and an origination fee on the other.
Apply for financial aid in four moves: create an ID, gather the tax return, list the schools, sign on the last page.
Young renters are sometimes asked for a guarantor, someone who signs to pay the rent if the tenant does not.
The safest account in the legal sense is one inside the insurance limit; stocks, funds and gold lie outside it whoever sells them.
Before signing a lease, tenants often ask who pays for water, how the deposit is returned, and what happens if they leave early.
Rolling over a workplace plan, leaving it where it is, moving it to a new employer's plan and cashing it out are the four choices the law allows.
Compound interest is interest paid on earlier interest; with {fact:a} at the start, the second year earns a little more than the first at the same rate.
A secured card asks for a deposit that usually sets the limit, and the deposit comes back when the account is closed in good order or upgraded.
People who borrow {fact:a} over a shorter term pay more each month and less in all; over a longer term it is the opposite.
The minimum payment on a card is often a small percentage of the balance plus the interest, so the balance falls slowly when only that is paid.
Romance scams tend to follow a pattern: weeks of messages, a sudden emergency, then a request for gift cards or a wire.
"Act now" and "do not tell your family" are two phrases that fraud investigators hear in almost every case.
Term life insurance lasts for a set number of years and pays nothing if the person outlives it; whole life lasts for life and costs more each month.
Tomas owes {fact:a} on a car worth {fact:b}; when the first figure is the larger one, the loan is called upside down.
A Roth account is funded with money already taxed, while a traditional one is taxed on the way out; which costs less tax depends on rates in years that have not come yet.
The grace period on a card is the time between the closing date and the due date in which new purchases carry no interest, provided the last balance was paid in full.
Lenders look at income, debts, payment history and the time in a job, and each lender weighs them in its own way.
A will says who receives what, and a beneficiary form on an account usually takes precedence over it for that account.
Payday loans are small, short and repaid in one piece; the fee, written as a yearly rate, is often several hundred percent, and some states do not allow them.
What makes a refinance worth it for one household and not for another is mostly the costs, the rate and the years they stay.
A good faith estimate from a hospital lists what a planned treatment is expected to cost, and uninsured patients may dispute a bill that comes out far above it.
Selling shares within a year of buying them makes any gain short-term, and short-term gains are taxed like wages.
People who want fewer card offers in the mail can opt out through the bureaus' shared website; the request lasts five years, or for good if a signed form is sent.
A hold on a deposit means the money shows in the balance but cannot be spent until the date given on the receipt.
Whether a fund is right for someone depends on time, goals and how much of a fall that person could sit through, which is why questionnaires ask about all three.
Property tax bills can be appealed in most counties: find the deadline on the notice, gather sales of similar homes, and file the form with the assessor.
A common rule of thumb divides take-home pay into needs, wants and savings, and plenty of households use a different split because rents differ so much.
Identity theft reports are filed on the federal website, which prints a recovery plan and letters to send to each company.
Close to the due date, payments by mail may arrive late, and payments in the app post the same day if made before the cutoff.
The best-known index of large American companies is rebuilt every quarter, and funds that follow it trade the same changes.
An extended warranty covers some repairs after the maker's own ends; questions shoppers ask include what is excluded and who does the work.
Interest-only loans have lower payments at first and higher ones later, because none of the early payments reduces the amount owed.
Joint owners of an account can each withdraw all of it, and a creditor of one of them may be able to reach it in some states.
Dollar-cost averaging means investing the same sum at regular intervals; the opposite, a lump sum, has come out ahead in some periods and behind in others.
A chargeback starts when the cardholder tells the issuer that a purchase never arrived or was not as described, and the merchant is then asked for its side.
An employer match is money the company adds when a worker contributes; in Lena's plan, {fact:a} from her paycheck brings {fact:b} from the firm.
Small print such as "rates may change without notice" means that a savings account is variable.
The insurance deductible is the part of a claim the customer pays first: higher deductibles go with lower premiums, and the other way round.
Late fees on a lease have to be written into it, and several states cap the amount or require a few days of grace.
A hardship withdrawal is taken from a workplace plan for reasons on a fixed list, and it is normally taxed in the year it is paid.
Take a rate of {fact:a} and a rate of {fact:b}: on the same loan, the higher one produces a higher payment, and the table shows by how much.
Bankruptcy stays on a credit report for seven or ten years, depending on the chapter.
Sell, hold, buy: analysts sum up a report in one of these words, and two analysts often choose different ones for the same share.
To cancel a subscription, write down the date, ask for a confirmation number, and look at the next statement for the charge.
Some households write down every purchase for a month, some only the large ones, and some look at nothing but the balance on the last day.
The phrase "should be paid within ten days" in a municipal ticket usually refers to the date of issue and not to the date it was mailed.
"Do not wait until retirement" was the title of a brochure from decades ago that explained workplace plans to new staff.
Imposter calls often show the bank's real number on the screen, because caller identification can be forged.
Applying for several mortgages within a couple of weeks generally counts as a single inquiry in the scoring models.
A 529 plan is an account for education costs; earnings come out free of federal tax when they are spent on expenses the law lists.
Advisers are not allowed to promise a return, and a person who hears "you will double it" can report that to the state regulator.
A home equity line works like a card secured by the house: the rate moves, the limit is fixed, and the house can be lost if the payments stop.
Marcus and Inés compared two cards: one charged {fact:a} a year and paid travel points, the other charged nothing and paid {fact:b} back at groceries.
People keep statements for differing lengths of time; tax-related ones are commonly held for three to seven years.
A buyer's market is one with more homes than buyers, and the phrase describes the past months rather than the next ones.
If a loan of {fact:a} is consolidated with one of {fact:b}, the new loan is their sum plus any origination fee.
The safest-looking email can still be forged; one way to check is to type the bank's address by hand instead of following the link.
Pay the dearest debt first, pay the smallest first, pay all of them equally: books on debt argue for each of the three.
Loan officers sometimes say a file is "clean", which only means that no document is missing.
Long leases tend to come with a lower monthly rent and a higher charge for leaving; month-to-month leases have it the other way round.
Medical collections under a certain amount no longer appear on reports from the three main bureaus.
A balance transfer moves a debt to a card with a promotional rate; the things to read on the offer are the transfer fee, the length of the promotion and the rate that follows.
The urgent tone of a message is itself a sign that trainers point out, since banks do not empty accounts for lack of a reply.
Cashier's checks are drawn on the bank's own money, which is one reason why fake ones are popular with swindlers.
An adjustable mortgage names an index, a margin and caps; adding the first two gives the new rate, and the third limits how far it can go.
Some retirees sell the large house and rent, some stay and take in a lodger, and some borrow against it: each course has its own costs, described below.
A freeze stops new creditors from opening the file, and it is lifted with a password or PIN for as long as an application takes.
Tax brackets apply to slices of income, so a raise that reaches a higher bracket is taxed at the higher rate only on the part above the line.
Ashley asked whether she should buy or lease; her credit counselor answered with a list of costs for each and left the choice to her.
To trace a missing wire, ask the sending bank for the reference number, give it to the receiving bank, and write down the names of the people spoken to.
The best interests of the client are what the law requires certain advisers to serve; brokers work under a separate rule.
Switching to a fixed rate removes the surprise of a reset and often costs more at the start, so articles list it under both pros and cons.
Experts disagree about gold: some call it a store of value, others a metal without income, and its price history supports both at different times.
Recurring charges after a free trial are a frequent subject of complaints, because the date on which the trial ends is often in the last paragraph.
Overspending is a term from accounting as well: a department overspends when it passes the sum voted for it.
Dana's statement closes on the fifth and is due on the thirtieth; a purchase made on the sixth therefore appears on the following one.
Annuities can be immediate or deferred, fixed or variable, and the surrender schedule shows what leaving early costs in every year.
Impulse purchases are so common that shops place small items by the register; some people use a list, some a waiting day, and some do not mind.
A penny stock trades for very little outside the main exchanges, and regulators mention it often in warnings about hype.
A missed payment is reported after thirty days, and a call to the lender before then can bring up options such as a new due date.
Direct deposit forms ask for the routing number, the account number and the share of pay to send; the first deposit often takes one or two pay cycles.
Whole shares, fractional shares and fund units are all ways of owning a piece of a company, directly or through someone else.
The rule of seventy-two is an estimate: divide seventy-two by the yearly rate, and the result is roughly the number of years a sum takes to double.
Move the slider under Card Controls to turn off foreign purchases, and move it back to turn them on.
Gym contracts may renew by themselves, and the cancellation clause states how many days' notice is needed and whether a letter is required.
Lease or loan? A lease ends with the car handed back, a loan ends with the car owned, and mileage limits apply only to the first.
"Recommended" next to an app means that the store's editors chose it, and no one has checked whether it suits a particular user.
The right coverage amount is worked out in different ways: ten times income, the debts plus college, or the income to be replaced.
Many credit scores weigh on-time payment most heavily, then the share of available credit in use, then the age of accounts.
When interest rates come down, existing fixed loans do not change by themselves; variable ones follow at the next reset date.
Warning signs in a job offer include a check sent before the first day, a request to forward part of it, and an interviewer who only texts.
Flood damage is excluded from most homeowners policies and sold separately, normally with a thirty-day wait before it takes effect.
Even careful people fall for fraud; investigators find victims of every age, schooling and income.
Reward points can be worth more for flights than for gift cards; the catalog shows the number of points next to each item.
The debt avalanche starts with the highest rate and the snowball with the smallest balance: the first costs less interest, and the second gives an early sense of progress.
A notary checks identity and witnesses a signature, and does not judge whether the document is fair.
The early withdrawal penalty on Samir's certificate was {fact:a}, which left him {fact:b} of the interest he had earned.
Bid and ask are the two prices of a share at any moment, and the gap between them is a cost that no statement lists.
Power of attorney lets one person act for another; a durable one stays in force if the person who signed becomes ill.
Peer-to-peer payments are usually instant and hard to reverse, like cash handed to a stranger.
A tax refund is money that was withheld beyond what was owed; a smaller one with larger paychecks adds up to the same yearly income.
Home inspectors look at the roof, the wiring, the plumbing and the foundation, and they do not set a price on the house.
Pre-qualified means that a lender has taken a quick look, and pre-approved means it has checked documents; neither is a promise to lend.
A dormant account is one with no activity for a period set by state law, after which the balance is turned over to the state for the owner to claim.
Contactless cards send a one-time code for each tap, so the number read by the terminal cannot be used again.
"Risk-free rate" is the textbook name for the yield on short Treasury bills, and the name is a convention rather than a promise.
The lender must hand over the closing disclosure three business days before signing, so there is time to compare it with the earlier estimate.
A bear market is a fall of a fifth or more from the last high; some have lasted a few weeks and some a few years.
Cash advances on a credit card have their own rate and fee, and interest starts the same day.
For a lost passport and wallet abroad, call the number on the bank's website, ask for an emergency card, and report the theft to the local police.
Gap insurance pays the difference between what a car is worth and what is owed on it after a total loss.
Budgets by envelope put cash in labeled envelopes for each purpose; app versions do the same thing with virtual pots.
Beatriz kept {fact:a} in savings and owed {fact:b} on a card, so she listed what each earned and cost in a year before she decided anything.
An "account in good standing" is simply one that is open, not overdrawn and not behind on any payment.
Social Security retirement can be claimed from sixty-two; the monthly amount is smaller the earlier it starts and stops growing at seventy.
An escrow shortage may be paid at once or spread over twelve months, and the notice has a box for either choice.
Fees a fund charges are shown as an expense ratio, taken little by little from the fund's value rather than billed.
The right to cancel certain refinances lasts until midnight of the third business day after signing.
Phishing messages often thank the reader for a purchase that never took place and offer a number to call for a refund.
A merchant authorization at a gas pump may be much larger than the fill-up, and it drops off when the real amount posts.
Lawyers who take a case on contingency are paid a share of what is won; the agreement has to state the percentage.
Shares, bonds, property and cash rarely move together, and that is the idea behind spreading money among them.
Payable-on-death accounts pass to the named person when the bank receives a death certificate and identification.
Some landlords accept a letter from an employer in place of a credit report, and some ask for both.
A forbearance pauses or lowers payments for a time; the amount skipped is still owed, and the agreement says when it falls due.
The cheapest policy and the best one are not always the same, which is why comparison tables list limits, exclusions and service ratings side by side.
A direct debit can be stopped by telling the biller and the bank at least three business days before the date.
Crypto wallets come in two sorts: a custodial one, where a company keeps the keys, and a private one, where losing the keys means losing access.
Inflation is the average rise of prices in a basket of goods, and any one family's own basket may rise faster or slower.
A voided check is an ordinary check with VOID across it, used so that an employer can copy the account numbers.
Once a judge signs a divorce decree, banks still treat both people as owing a joint loan, because they did not sign the decree.
Loan Estimate, page two: section A lists what the lender charges, section B services the borrower cannot shop for, and section C those the borrower can.
Negative amortization means that the payment is smaller than the interest, so the debt grows.
The children's savings account described here needs an adult as joint owner until the child turns eighteen.
Dividends may be paid in cash or used to buy more shares; in a taxable account, they are reported either way.
A timeshare is hard to resell, and firms that ask for money up front to find a buyer are a common subject of complaints to state attorneys general.
What a collector may not do: call before eight in the morning or after nine at night, threaten arrest, or tell a neighbor about the debt.
A soft inquiry, such as checking one's own report, does not affect a score; a hard one, from an application, may lower it by a few points.
The payoff amount is different from the balance because it includes interest up to the day the payment arrives.
If a paycheck is {fact:a} and the transfer to savings is {fact:b}, the share saved is the second number divided by the first.
Mobile check deposit asks for a signature and the words "for mobile deposit only" on the back; the paper is kept until the money has cleared.
Early termination of a car lease usually means paying the remaining months less a credit for the car's value.
No one is required to have a credit card; a score can also come from a student loan, a car loan or reported rent.
A call option gives the right to buy a share at a set price until a set date, and the option is worth nothing if the date passes below that price.
Estate tax applies to what is left above a very high federal threshold, and some states have lower thresholds of their own.
Some banks waive the monthly fee for a minimum balance, some for direct deposit and some for age; the schedule of fees lists which.
An appraisal is a professional's opinion of value on one day, and two appraisers may reach two figures.
Rebalancing is the act of bringing a mix of investments back to its planned shares, which involves selling some of what grew.
Disability insurance replaces part of a paycheck during illness; policies differ in the waiting period, the length of payment and the definition of "disabled".
To change a direct deposit, give payroll the new numbers, keep the old account open until one deposit has arrived, and save the confirmation.
A gift letter states that money from a relative for a down payment is not a loan, and the underwriter will ask for one.
Now and then a regulator fines a bank for hidden fees, and customers affected get a letter and a refund without applying.
Simple interest on {fact:a} for one year at a given rate is found by multiplying the two; nothing is added to the base along the way.
Charge-off is an accounting term: the lender no longer expects the money, but the debt still exists and may be sold.
A high-yield savings account works like any other savings account; the name has no legal definition.
Scammers like wire transfers and gift cards for one reason, which is that the money is hard to trace or recall.
An HSA belongs to the worker and carries over from year to year, whereas an FSA belongs to a plan and mostly ends with it.
Down payment assistance can be a grant, a second loan that is forgiven over time, or one repaid on sale.
Credit counseling agencies set up management plans in which one monthly payment goes out to all creditors; the fee and the length are in the agreement.
Shoppers who return an item bought with a card usually see the credit within a billing cycle, after the original charge has already posted.
A quitclaim deed hands over whatever interest the signer has, without a promise that there is any.
Treasury bills are sold at a discount and pay face value at the end, and the difference is the interest.
Sellers sometimes ask for proof of funds, and a letter or statement with the account number partly hidden is the usual form.
An account number visible on a photo posted online can be enough for a fraudulent check, which is why many people cover it with a thumb.
Deposit insurance covers accounts at a member bank up to a limit per depositor and ownership type, and it does not cover stocks, funds or crypto bought through the same app.
A variable annuity's value follows the funds inside it, and its fees come in layers: mortality charge, fund expenses and riders.
Families often ask whether to pay for college from savings, loans or work; this guide sets out what each does to aid, taxes and time.
A merchant may ask for a minimum purchase of up to {fact:a} on credit cards, though not on debit cards.
Hugo's late payment fee of {fact:a} was refunded after one call, because his account terms allowed one waiver a year.
Forwarded mail does not update a bank's records: sign in, open the profile, type the new address, and wait for the letter that confirms it.
Recession is a word for a broad fall in activity over several months, normally dated by economists after it began.
A rate lock protects against a rise until a certain day, and a float-down clause, when there is one, lets the borrower benefit from a fall.
The contract for a used car sold "as is" means the dealer makes no promise about repairs after the sale.
Savings bonds can be cashed after a year; before five years, the last three months of interest are lost.
Rent reporting services send on-time rent to the bureaus, some free and some for a monthly charge, and not every scoring model counts it.
Underwriters ask about large deposits since borrowed money may be hiding behind them; a bill of sale or a gift letter answers the question.
A family loan can be written on one page: the amount, the rate, the dates, two signatures.
Points at closing are prepaid interest; a borrower breaks even when the monthly saving has added up to the cost.
Divide {fact:a} in points by a monthly saving of {fact:b} and the answer is the number of months until the cost is recovered.
Buy now, pay later splits a purchase into installments, often four; a missed one can bring a fee or a report, according to the provider.
A brokerage account holds investments, a bank account holds deposits, and a sweep moves idle cash from the first to the second.
The phrase "past performance does not predict future results" is required on fund advertising.
Executors pay the debts of an estate out of its assets, and relatives normally do not owe what is left over.
Checks written long ago are called stale after six months, and a bank may honor them or refuse.
Choosing a beneficiary is done on a form with a full name, a date of birth and a percentage for each person.
A robo-adviser builds a portfolio from a questionnaire and charges a yearly percentage; a human planner may charge by the hour, by the plan or by the assets.
Utilities may ask newcomers for a deposit, which is returned as a credit after about a year of on-time bills.
Card issuers have to apply anything above the minimum to the balance with the highest rate first.
Hard money lenders look at the property rather than the borrower, lend for short periods and charge accordingly.
Foreclosure is the legal route by which a lender takes a house; in some states it goes through a court, and in others it does not.
A claim for unclaimed property is filed on the state's own site, and it is free.
Tips count as taxable income, and servers commonly report them to the employer once a month.
A tax preparer should sign the return and write in a preparer number, according to the IRS; a missing signature is called ghost preparing.
Index funds hold what the index holds, active funds hold what a manager picks, and cost is the difference that shows up every year.
To place a fraud alert, contact one of the three bureaus, which has to tell the other two.
Overdraft transfers take money from a linked savings account, generally in fixed multiples or the exact amount short.
Some couples pool everything, some split the bills by income, and some keep one joint account for the rent and two of their own.
Pawn loans are secured by the item left at the counter, and failing to repay means losing the item but brings no mark on a credit report.
A land contract leaves the deed with the seller until the last payment, which sets it apart from a mortgage.
Online banks have fewer branches and often higher savings rates, while local banks take cash and open a safe deposit box; the table compares eight features.
Car dealers may add to the rate a lender offers and keep part of the difference, which is a question buyers can raise before signing.
A retirement plan loan is repaid from the paycheck, and if the job ends the balance may become taxable.
The prime rate is a reference that banks publish, and card agreements often read "prime plus" a number.
Credit reports have no income on them and no bank balances, only names, addresses, accounts, inquiries and public records.
The best time to plant a tree is an old saying that shows up in many investing articles; what it illustrates is compound growth.
In an auction the highest bidder pays the hammer price and a premium, and the catalog gives the percentage.
If two people with the same surname have their files mixed up, each writes to the bureau with an identity document and lists the accounts that are not theirs.
Preferred shares pay a stated dividend ahead of common shares and generally come without a vote.
A reverse mortgage pays a homeowner of sixty-two or older out of the house's value; the balance grows and is due when the owner moves out or dies.
Lottery winnings do not require a fee to collect, and so a letter that asks for one is a known form of fraud.
Per diem interest is the cost of one day: a loan of {fact:a} at the contract rate costs {fact:b} from one midnight to the next.
Workers paid as contractors receive a 1099, have no tax withheld and commonly send the IRS four estimated payments a year.
A bridge loan covers the weeks between buying one home and selling another, at a rate above that of an ordinary mortgage.
"Sell by the ex-dividend date" is a misunderstanding found on forums: the price normally drops by about the dividend that morning.
Account alerts can be set for a low balance, a large purchase or a login from a new device, and each is switched on in the settings.
Most homeowner policies pay for belongings either at replacement cost or at actual cash value, and the second subtracts wear.
A tenant who wants repairs can give notice in writing, keep a copy and photos, and call the city's housing office if nothing happens.
Funeral homes have to give a price list to anyone who asks for it in person.
Skimmers are thin devices over a card slot; loose plastic and a keypad that feels thick are the usual signs.
Interest on a mortgage is deductible only for people who itemize, up to a limit on the loan amount.
A credit limit increase can involve a soft or a hard inquiry, and the issuer says which before the request is sent.
Paper statements cost {fact:a} a month on some accounts and nothing on others, such as those for customers over sixty-five.
An investment club pools small sums from its members, who vote on each purchase and share gains and losses.
Wills made by hand are accepted in some states and refused in others, mainly because of the witness rules.
Amortization tables show how each payment splits: early on most of it is interest, and near the end most of it is principal.
A bank can decline to open an account because of a report from a checking history agency, and the applicant is entitled to a free copy.
Convertible bonds can be exchanged for shares under conditions in the prospectus, and investors accept a lower coupon in return.
Repossession of a car does not always end the debt: if the auction brings less than the balance, the difference is called a deficiency.
Priya had {fact:a} in collections from an old phone bill; she asked for validation in writing, and the agency sent the original contract.
Chips in cards make copying harder than the magnetic strip did, though they do nothing for purchases typed in online.
Someone who inherits an IRA from a parent generally has ten years to empty it, and different rules apply to a spouse.
A rating of "investment grade" is an agency's opinion that a bond is fairly unlikely to default.
The moving company's estimate may be binding or non-binding, and only the first fixes the price.
Payroll cards are one way to be paid without a bank account; the employer must offer at least one other.
Switching banks step by step: list the automatic payments, move them one at a time, leave a cushion in the old account, then ask for a closing letter.
Mortgage insurance protects the lender rather than the borrower, and the law sets when it has to be dropped.
Day traders buy and sell within hours; academic studies of them find that most lose money after costs.
Contracts often say "time is of the essence", which means that a missed date counts as a breach.
Credit builder loans work backwards: the payments come first, are reported to the bureaus, and the money is released at the end.
A merchant's name on a statement may be that of its parent firm, so an unfamiliar line is not always fraud.
The tax on an early withdrawal from an IRA has exceptions, among them a first home up to a limit, some medical bills and disability.
Payment history on a credit report shows thirty, sixty and ninety days late as separate marks.
Rising rates help savers and cost borrowers with variable loans; people who are both feel some of each.
A limited company shields its owner's house from business debts unless the owner signs a personal guarantee, and lenders to small firms commonly ask for one.
Insurance agents who are "captive" sell one company's policies, and independent ones sell several.
Debt settlement firms try to get creditors to accept less; the for side is a smaller sum, and the against side is fees, tax on what is forgiven and damage to credit.
For a car loan, lenders commonly ask for a pay stub, proof of address, insurance and the vehicle number.
The emergency number on the back of a card works from abroad, and collect calls are accepted.
Homeowners associations can charge dues and special assessments, and unpaid ones may become a lien.
A hot stock tip in a group chat is sometimes the first half of a pump and dump, in which the people who wrote it sell to those who read it.
Capital gains on a home are partly excluded for owners who lived there two of the last five years.
A repayment plan after a missed mortgage payment adds part of the arrears to each of the next payments, and a modification changes the loan itself.
Nonrefundable means that a tax credit can bring the tax to zero but no lower.
Four questions people put to a financial planner: how are you paid, are you a fiduciary, what are your credentials, who holds my money?
The balance shown at midnight and the one shown at noon can differ, because pending items post in batches.
Ahmed rents for {fact:a} and could buy for {fact:b} a month; the article adds repairs, tax, insurance and the lost interest on the down payment before comparing.
Fixed costs are the same every month, variable ones change, and irregular ones such as car registration come once or twice a year.
A pension pays a lifetime income or, in some plans, a lump sum; the first ends with the retiree or the spouse, and the second ends when it is spent.
Foreign transaction fees are a percentage of each purchase in another currency, and the card's table of charges states the number.
A subordinate loan stands behind another one in line, so a lender in second place asks a higher rate.
Companies "go public" when they first sell shares on an exchange; early prices have gone both far up and far down.
In small claims court, people usually speak for themselves, bring papers in order and answer the judge's questions.
Pet insurance reimburses part of a vet's bill, with limits by year, by illness or both, and it generally leaves out what existed before.
Statute of limitations on debt: after a number of years set by the state a collector can no longer win in court, but a payment may restart the clock.
A tax lot is a group of shares bought at one time at one price, and sellers may choose which lot to sell.
A new bank card often arrives in a plain envelope, on purpose.
Lenders verify employment by phone shortly before closing, and a job change in between can send the file back for review.
Blue chip is a nickname from poker for large, old companies; it says nothing about what their shares will do.
The amount financed on a loan paper is the principal less prepaid charges, which is why it can be lower than the sum borrowed.
Apps that advance wages may charge a subscription, an express fee or ask for tips, and the money comes out of the next paycheck.
Health plans sort doctors into in-network and out-of-network, and a referral may be necessary in one kind of plan and not in another.
A cashier will usually ask for identification when someone withdraws more than {fact:a}, and very large sums may need a day's notice.
Cash deposits above {fact:a} are reported on a routine form, and splitting them up to avoid the form is itself an offense.
Gifts to grandchildren may be made outright, through a custodial account, a 529 or a trust, and control passes to the child at different ages.
An exclusion in a policy is something it will not pay for, and the list is normally found after the section named "What we cover".
If the landlord sells the building, the lease in most states goes on with the new owner.
Interest rate swaps are contracts between institutions to trade fixed payments for floating ones.
Prices on a stock page may be delayed by fifteen minutes, and the small clock symbol shows it.
A will can be changed by a codicil or replaced by a new one, and both need the same formalities as the first.
Students abroad often ask how to get money from home; wires, remittance apps and a second card on a parent's account differ in cost, speed and limits.
An early payoff of a car loan saves the interest not yet charged, unless the contract has a prepayment penalty or precomputed interest.
Trust but verify is how one fraud trainer puts it: hang up, find the number on a statement, and call back.
A merchant cash advance is repaid with a share of daily card sales, and its cost is given as a factor rather than a yearly rate.
Every adult can get a free weekly credit report from each bureau on the official site.
Two loans with the same rate can cost differently, because one may charge {fact:a} up front and the other nothing.
Fund your account, choose an order type, set the price, review, confirm: these are the five screens of a trade at most brokers.
A short sale of a house is one for less than the mortgage, with the lender's consent; a short sale of a share is a bet that it will fall.
Tradelines for sale, "new credit identities" and promises to erase accurate debts appear on regulators' lists of credit repair fraud.
The safe withdrawal rate is a figure from a study of past markets, and later studies arrived at lower and higher ones.
When a company is bought, its shareholders receive cash, shares of the buyer or a mixture, as stated in the merger papers.
Funds for a target year hold more stocks when the date is far off and more bonds as it approaches.
Waste fees on a city bill pay for trash collection, and households with a smaller bin pay less in some towns.
To add an authorized user, enter the person's name and birth date; the card arrives by mail, and the main cardholder stays liable for all purchases.
Homes in historic districts may be eligible for a tax credit on restoration, subject to inspection.
A good credit score has no single definition: each model has its own range, and each lender its own cutoffs.
"Last chance" in the subject line of a store's email means the sale ends, and the law asks only that the statement be true.
Rate cuts by the central bank reach savings accounts at different speeds, and no one outside the committee knows the next vote.
A closed account can still appear on a credit report for up to ten years if it was paid as agreed.
A first-time buyer with {fact:a} saved meets three costs at once: the down payment, the closing costs and the reserve that some lenders require.
Payment apps have a switch for "goods and services"; with it on, purchases may be covered by a dispute process, and the seller pays a fee.
Mei put {fact:a} into a fund on a Tuesday and saw {fact:b} on Friday; a three-day change like hers tells little about a ten-year result.
Tax software asks about life events first, such as a marriage, a baby or a move, because they decide which forms come up.
The best score range in one model starts at {fact:a}, and in another at {fact:b}, so the same person can be "excellent" in one and "good" in the other.
Liquidity means how quickly something turns into cash without losing value: a checking account has plenty, a house has little.
A call to raise a limit, a call to lower a rate and a call to remove a fee all begin the same way, with identity questions.
The right of rescission, the cooling-off rule and a store's return policy are three separate things with three different time limits.
Should a parent put a child's name on the account? Pros listed by elder lawyers include help with bills; cons include the child's creditors and the gift rules.
Bonds called early are repaid before maturity, normally when rates have fallen and the issuer can borrow for less.
Some people check their accounts every morning, some on payday only; apps allow either.
"Put your money to work" is an old phrase for investing, and money in an insured account is at work too, at its own rate.
The appraisal came in {fact:a} below the price in Olga's example, and the contract gave her three options: pay the difference, renegotiate or withdraw.
An IRA transfer goes directly from one custodian to another, and an indirect rollover passes through the owner's hands with sixty days to redeposit.
Bounce fees are charged by the bank that returns a check and, at times, by the shop that received it as well.
Personal loans are typically unsecured, so the rate depends mainly on income and credit history.
Contribution limits change every year, and a worker who pays in too much has until the filing date to take the excess out.
Round-up savings move the change from every purchase into another account; on a purchase of {fact:a}, the app would set aside {fact:b}.
For every winner shown in an advertisement for options trading there may be many losers who are not shown; the risk disclosure runs to several pages.
The IRS contacts people by letter first, and it does not ask for payment by gift card.
Get the payoff letter, pay by wire or cashier's check, wait for the release, record it at the county: that is how a mortgage ends.
Missing the enrollment date for a health plan usually means waiting for the next one, unless there is a birth, a marriage or a lost job.
A second opinion costs nothing at many nonprofit housing counselors approved by the federal housing department.
"Interest-free" should be read together with the fee column, according to the consumer bureau's guide to installment plans.
"Same as cash" offers charge no interest if everything is paid within the period; otherwise interest from the first day is added.
Direct listings, public offerings and mergers with a shell are three ways for a company's shares to reach the market.
Some families buy a house together; the title, the mortgage and an agreement on who pays what are the three papers lawyers mention.
A cosigner release lets the cosigner off a loan after a number of on-time payments, if the contract has such a clause.
Lowering the thermostat, repairing clothes or canceling nothing at all: surveys of how people deal with a tight month show every kind of answer.
The monthly cost of a car is more than the payment: insurance, fuel, tires, parking and registration belong to the same list.
Banks close accounts for reasons found in the deposit agreement, and they mail a check for what is left.
Withdrawals at another bank's machine can cost twice, once at the machine and once at home; the screen shows only the first.
A borrower with a score of {fact:a} may be approved at one lender and declined at the next, since each sets its own minimum.
Every loan has a lender, and many have a servicer too; when servicing is transferred, two letters arrive, and payments to the old address are honored for sixty days.
Choose "roll over" on the maturity notice and the certificate renews; choose "redeem" and the money goes to checking; with no choice, the notice says it renews.
Notice to vacate, eviction filing, hearing, judgment: these are the usual stages, and a tenant can speak at the third.
Safe harbor is a tax term: people who paid a set share of last year's tax are spared the underpayment penalty.
A better rate for new customers is legal, and so is a lower one for old ones; the rate sheet has to show both.
In a cash-out refinance the new loan is larger than the old one, and the difference is paid to the owner.
A custodial account becomes the child's own at eighteen or twenty-one, depending on the state, and the child may then spend it on anything.
Balance sheets list what a firm owns and owes on one date; income statements cover a stretch of time.
On a first visit the counselor normally goes through income, bills and debts, and nothing has to be decided that day.
Crypto can be bought at an exchange, from a machine or through a fund, and the fees for {fact:a} differ among the three.
Card numbers saved in a browser are handy and sit behind whatever protects the device, such as a fingerprint or a password.
Mortgage brokers shop among lenders for a fee, paid either by the borrower or by the lender, and the disclosure states which.
Bank errors in the customer's favor are reversed once they are found, even when the money has been spent.
The effective rate on a certificate is higher than the stated one whenever interest is compounded more than once a year.
Grandparents who raise a grandchild may be able to claim the child as a dependent, depending on where the child lived and who paid for support.
A loan denial letter names the main reasons, the bureau used and the right to a free report within sixty days.
Convert a traditional IRA into a Roth and the converted sum counts as income that year: that is the rule in one line, for or against it.
Shame is a feeling that counselors hear about often, and their training begins with the idea that debt is a number and not a character.
Three bids, a written contract and a payment schedule tied to finished work are what consumer agencies describe for hiring a roofer.
The word "preferred" on a lender list at a builder's office means there is a business arrangement, and buyers remain free to use another lender.
The stock market was closed for months in one world war, which is an example used in courses on liquidity.
For a household with {fact:a} coming in and {fact:b} going out, the gap between the two is what budgeting books call the margin.
Hold the card near the reader until it beeps; if it does not, insert the chip and type the PIN.
Risky, moderate and safe are labels a fund company gives its own funds, and there is no law that fixes what each one means.
Checks can be postdated, but a bank may pay one early unless it has been given written notice.
A charity's name can sound almost like that of a famous one; the IRS has a search page for registered organizations.
Most card networks have zero-liability rules for unauthorized purchases reported in time, and federal law sets lower limits of its own.
Long-term bonds have tended to move more than short-term ones when rates changed, in both directions.
When a lease says the tenant must buy insurance, the landlord may ask to be listed as an interested party, which costs nothing.
Leaving a job with health cover opens a window to continue the old plan, join a spouse's or buy one on the exchange.
"Best and final" is a seller's request for each buyer's last offer by a certain hour.
A car that is cheaper by {fact:a} but uses more fuel can end up dearer after some years; the worksheet has a line for each.
An audit letter states which year and which lines are in question, and many are settled by mailing in receipts.
Multi-level sales plans pay for recruiting as well as for selling, and the income disclosure shows what the typical member received.
An account may be frozen by a court order, by a suspicion of fraud or by the bank's own rules, and the letter explains which of these it was.
Rosa paid {fact:a} on her card before the closing date and the rest after it, so her reported balance was {fact:b}.
Nobody at a bank needs a customer's password, and a person who asks for it "to protect the money" is not calling from one.
Assumable mortgages can pass to the buyer at the old rate, with the lender's approval; many government-backed loans are of this kind.
"Everyone is buying" is what psychologists call social proof, and it appears in textbooks on bubbles next to tulips and railways.
A landlord's reference, a pay stub and a photo ID are what most rental applications ask for.
One common mistake with wires is a wrong digit in the account number, since some banks route by number alone.
Withdraw before fifty-nine and a half and the tax code adds a penalty in most cases; the list of exceptions is on the agency's site.
When a card is lost, lock it in the app, call the number on the site, review the latest purchases and note the case number.
A put option pays off when a share falls below a set price, and buyers compare its cost to an insurance premium.
Earnest money shows that the buyer is serious, and the contract states when it is returned.
Automatic payments avoid forgotten dates and need enough money in the account on the day; manual payments give more control and more to remember.
An engagement ring above a certain value is often listed separately on a renters or homeowners policy, with an appraisal attached.
The first lien holder is paid before the second, a ranking that matters only if the property has to be sold.
Money market funds and money market accounts share a name, but only the second is an insured deposit.
People with irregular income sometimes pay themselves a fixed sum each month out of a separate account into which everything is deposited.
Fees for a returned payment, a late payment and a cash advance each have their own line in the card agreement.
Rates quoted as "as low as" go to applicants with the strongest files, and a personal quote may be higher.
Medicare has an initial enrollment window of seven months around the sixty-fifth birthday, and those who enroll later may pay more.
Those who itemize need receipts for gifts; those who take the standard deduction do not, and the return asks for whichever is larger.
Buying on margin means borrowing from the broker, which multiplies losses as well as gains.
Grace days on insurance allow a premium to be a little late without the policy lapsing, usually for thirty days on life cover.
Secondary tickets, puppies and vacation rentals are the listings most often used for deposit scams, because the buyer cannot see the item.
Debt-to-income is monthly debt divided by monthly gross income; for Kofi, who earns {fact:a} and pays {fact:b}, the form does the division.
An offset, or set-off, is the bank's contractual right to take a missed loan payment from a deposit account at the same bank.
The dealer's "best price today" often comes with a rate, a term and add-ons, and each of them can be asked for on a separate line.
Rental cars may be covered by a personal policy, by the card used to pay, or by the desk's own waiver, and each leaves out different things.
Annual reports open with a letter from the chair, and the risk section comes a few pages later.
Borrowing from a brother costs no inquiry and may cost some peace at dinner; borrowing from a bank has the fee and the contract.
Some lenders report to one bureau only, which explains why three reports on the same person do not match.
Ten late payments and one late payment lead to different letters, and in both cases the hardship team takes the call the same way.
Spending on coffee, rent, music and medicine all counts as consumption in the national accounts, with no judgment attached.
Gambling winnings are taxable, losses can be deducted only up to the winnings and only by people who itemize.
An informal lending circle collects the same sum from each member, and one of them receives the pot each month.
A prediction that house prices will rise by {fact:a} is an estimate with a range around it, and the range is usually in the footnote.
Waiting periods, probation and cliffs are the three words plan documents use for time that passes before a benefit begins.
A trial subscription may be canceled in the app store, on the merchant's site or by phone, depending on where it was taken out.
Nobody has to answer a lender's question about plans to have children, since the equal credit rules do not allow it to be asked.
Warranties that come with a new house usually cover workmanship for one year, systems for two and structure for ten.
@@ 12
You spent {fact:a} on restaurants in March and {fact:b} in April; the largest single charge was the dinner on the last Saturday.
I can't tell you which of these accounts is best for you, but I can put their fees and minimum balances next to each other.
That sounds like a stressful week, and I'm sorry it landed on you all at once.
The "Invest" tab is at the bottom right of the home screen; opening it only shows a page of articles and commits you to nothing.
The form asks for your employer's name because the lender checks that the income you typed exists.
Never share the code we text you, not even with someone who says they work for this bank.
You are in the group we call "Planner" because most of your bills go out on a fixed date; the label changes nothing about your accounts.
You're right, I counted the refund as income; without it, the total that came in is {fact:a}.
Done: your statement now arrives by email, and the paper version stops after this month's.
I won't pick a stock for you, and that would be my answer even if I knew a good deal more than I do.
I'm passing you to Lena in the disputes team; she can see this chat, so you won't have to start over.
The payment is due on Friday, and if it arrives later the card adds a fee of {fact:a}.
If you are thinking about hurting yourself, please call or text the crisis lifeline at {fact:a}; somebody answers day and night, and the call is free.
We don't sell your transactions to anyone; the list of who can see what is under Settings, then Privacy.
What happens next: the team reads your claim, a provisional credit may show up, and you get a letter with the decision.
Whether refinancing makes sense for your house is a question I leave to a loan officer; from here I can only show that your current rate is {fact:a}.
No, you are not stupid; those callers do this all day, and they fool bankers too.
"Buy now, pay later" is how the store labels that charge, which is why it appears in your list as four smaller payments.
The offer for the travel card is on your screen because you said yes to offers in your privacy choices, and a switch there turns it off.
Your balance was {fact:a} this morning and is {fact:b} now; the difference is the rent.
I don't know whether rates are about to fall, and neither does anyone who writes to you claiming they do.
Thank you for your patience while I looked that up.
The word "guaranteed" on the certificate page refers to the rate for the term, which is fixed on the day it is opened.
You asked me to stop the savings reminders, and I have; they can be switched back on under Alerts.
To report a lost card, tap Cards, then Lost or stolen; the old number stops working as soon as you confirm.
A caller who says "move your money to a safe account right now" is running a scam, because this bank has no such account.
I see two late fees since {fact:a}, both on the same card; the due date and the day your pay arrives are three days apart.
The box marked "dependents" asks how many people rely on your income, and it's left empty if the answer is nobody.
Sorry, I misread your question as being about the mortgage, when you had asked about the car loan.
I'm not able to see accounts at other banks unless you connect them, so this comparison covers only the ones here.
Is that a lot? I can only tell you that it is {fact:a} above your own average; what counts as a lot is up to you.
It's okay to be angry about the fee, and I can show you where each dollar of it comes from.
The signal "income dropped" appeared because your paycheck in May was {fact:a}, compared with {fact:b} before.
Your autopay is set for the minimum only; that is a plain description of the setting, and you can change it or leave it as it is.
I can't promise an approval; the decision is made by the credit team after they read the whole application.
The waste collection charge of {fact:a} is from your town, and it comes every quarter.
You will not lose anything by ignoring this message: the offer has no deadline and stays under Rewards.
I've unlocked the card you found, and it works again from this minute.
Good question, and one for a tax professional: I can hand you the interest figure, {fact:a}, but not say what to do with it on your return.
Your consent to use the location of purchases was given on {fact:a}; withdrawing it takes effect the same day.
The certificate comes due next month, and the letter lists three choices: renew, move to savings, or take the money out.
Anyone who sells "risk-free crypto with a doubled deposit" and wants gift cards as payment is running a fraud, and money sent that way can seldom be called back.
You've got several subscriptions that went up this year, and together they moved from {fact:a} to {fact:b}.
I'd rather not guess; the person who can answer that is your plan's administrator, whose phone number is on the quarterly statement.
The overdraft happened because the gas station's hold and the pharmacy charge landed on the same day.
Welcome back, and congratulations on the baby.
"Should I sell?" is a question I don't answer, but I can explain what the fees and taxes of a sale usually are.
The card is on its way and normally takes a week to arrive; the digital one is already in your wallet app.
The ranking you see is by fee, lowest first; it doesn't mean that the top one suits you better than the rest.
If you are in danger from somebody at home, the domestic violence hotline at {fact:a} can talk with you quietly, and this chat can be cleared under History.
Your question mentions a "pig butchering" scheme: that is the name for a fraud in which a new online friend slowly leads a person to a fake trading site.
To close the chat, tap the cross; to close an account, the request is under Account services and asks for a reason, which is optional.
The "Opportunity Shop" in your list is a thrift store on Mill Street, where you paid {fact:a} on Tuesday.
I can't see your credit score's next move, only today's figure, {fact:a}, and the date it was taken.
We ask for your Social Security number because tax law has us report the interest we pay.
Your dispute was declined, and the letter explains why; you can send new documents to the same address if you have any.
The transfer left here on Monday and is with the other bank now; they post it, so I can't see the exact hour.
I removed the nickname "Vacation" from the account as you asked, and nothing else changed.
There's no need to decide anything today; the page will look the same tomorrow.
You can ask me things like "how much did I pay in interest last year" or "when is my loan payment due".
The app shows "best rate" in the headline of that article because it explains what the phrase means in ads, and it names no product.
I have no opinion on whether you should buy or rent, and the calculator on the Home page doesn't either; it only sets the costs side by side.
Groceries came to {fact:a} this month, which is {fact:b} less than in the month before.
That must have been a fright, seeing a charge you don't recognize at three in the morning.
Your late payment was reported to the bureaus because it was more than a month past due; the date they received it is {fact:a}.
The field "purpose of loan" is there for statistics and for pricing, and the list includes "other".
Please don't type your PIN here, since I never need it for anything.
I've turned off the offers for loans and cards, so from now on only service messages come through.
I stand corrected: the fee is charged per statement, and I had said per payment.
We call this persona "Juggler" because several of your cards carry a balance; it describes the pattern in the data and says nothing about you as a person.
Nobody here thinks less of you for the overdraft, and it has already been covered by Friday's deposit.
A mortgage specialist will call you at the time you chose; have your last statement at hand if it's within reach.
Your annual fee of {fact:a} posts on the first; it's the same amount as last year.
You don't see the balance transfer offer because it is shown only to people who carry a card balance, and yours is zero.
The letter says "act now", I know, but it is an advertisement from another company and has nothing to do with your account here.
I can't give legal advice on the eviction notice; a legal aid office can, and it often does so without charge.
Your scheduled transfer of {fact:a} was canceled, and the next one on the calendar is still active.
If gambling is weighing on you, there is a free and confidential helpline at {fact:a}, and a person answers around the clock.
The investment account you mention is with a different firm, so its balance isn't part of the {fact:a} I gave you.
What a "hard pull" is: a lender reading your credit report because you asked for credit, noted there for a limited time.
You paid {fact:a} in interest on the card and earned {fact:b} in interest on savings; both are on the year-end summary.
I refuse no question here, but some I can only answer with "ask a licensed adviser", and picking a fund is one of those.
To raise or lower an alert, go to Alerts, tap its name and slide the amount.
Your mother's name can be removed from the account only with her signature or a court paper; the branch keeps the form.
I hear you, and I'm sorry about your job.
Is your money safe here? Deposits are insured up to the legal limit, and your total of {fact:a} across accounts is below it.
The text about an "unpaid toll" isn't from us, and its link leads to a page that collects card numbers.
Your loan has no penalty for paying early; that is stated in the agreement under "Prepayment".
It says "pending" because the hotel has only asked for a hold and hasn't billed you yet.
The survey at the end is optional and takes about a minute.
I could be wrong about the merchant: the name on the receipt and the name in the bank's record don't always match.
Consolidating means putting several debts into one; whether to do so isn't something I recommend for or against.
The app's "Spend less" badge is the title of a lesson in the library, finished by you on {fact:a}.
You asked what we know about you: the full export is under Privacy, then Download my data, and it's ready within a few days.
The late fee on your statement was {fact:a}, and the charge has since been reversed.
I can't tell a landlord's fraud from an honest mix-up, but the fraud desk can look at the listing with you.
When a deposit of this size arrives by check, part of it can be held for several days; the release date is shown under the amount.
The new address is saved, and your next card will be mailed there.
Rent takes up {fact:a} of what comes in, and a year ago it took up {fact:b}.
You haven't missed out on anything: the bonus you read about was for new customers in another state.
Thanks for telling me; I'll use "Dr. Osei" from here on.
The question "do you expect to retire soon?" on the profile only picks which articles you see first.
My answer stays the same: I don't predict prices, not of houses, not of shares, not of eggs.
A court order against wages is handled by payroll; all I see is that your pay arrived {fact:a} lower.
Your payment plan has three installments left, the next on {fact:a}.
I've noted that you prefer Spanish, and the next letters will be in Spanish.
It's your money and your decision, and I'm glad to show the numbers in whichever way helps.
The "Should You Borrow?" page is a glossary, despite its title.
The chat is read by people only when you ask for a person or when a complaint is opened.
The refund of {fact:a} came from the airline, not from us, so it doesn't show in the dispute.
Someone who pretends to be your grandson and asks for bail money in cash by courier is using a very old trick; calling the family on a known number settles it.
You've used {fact:a} of your limit, and the limit itself is {fact:b}.
I'm an automated assistant, so a person will be reading your complaint after me.
The rate on the savings account is variable, and it changed on {fact:a}; the message about it is in your inbox.
Your application isn't finished: the page with your signature is still empty, and the draft stays saved for a month.
Sell-by dates aside, the charge from "Last Chance Bakery" was {fact:a}, and you had it in dispute as a duplicate.
I can't waive fees, though the service team can look into it; shall I connect you?
That was a lot of bad news in one letter, and we can go through it line by line if you like.
The beneficiary form asks for a name, a birth date and a share; the shares have to add up to the whole.
Your question is in the queue, and the average wait this afternoon is {fact:a}.
Some days the crypto line on your statement reads {fact:a}, some days {fact:b}; those are purchases you made, not what the coins are worth.
I can't say that you will be approved, or that you won't; I don't take part in the decision.
The red dot means an unread message, nothing more.
You moved {fact:a} out of savings in June, and the balance after it was {fact:b}.
Grief and paperwork at the same time is hard; the estates team has one person who'll stay with your case from start to end.
The phrase "you should" in that email comes from the merchant's own text, which the app displays as received.
Your overdraft coverage is off, as you asked, so a debit purchase without funds will simply be declined at no cost.
We show the student page to people under a certain age, and you can hide it with the three dots in the corner.
A real agent of this bank won't ask you to install a screen-sharing app.
I mixed up two Garcias in your payee list, and I apologize; the payment on hold is the one to the dentist.
The home equity banner appears since your county's records list you as an owner; if that's out of date, tell me and I'll flag it.
The form's "safe harbor" line is a legal term: it protects a plan from certain tests and doesn't describe how risky the plan is.
Your next bill is estimated at {fact:a} from the last three, and the real one arrives on the tenth.
No judgment from my side: you asked for the total at the casino, and it is {fact:a} since January.
I'm here if you want to look at it again later.
The difference between your two cards: one has a yearly fee of {fact:a} and the other has none, and they pay rewards on different things.
You can't lose your place by leaving the page, because the answers are saved as you go.
I don't rank retirement plans; I can list what each kind is, who offers it, and when taxes come into play.
The card reader at the pump is a common place for skimmers, which is why your bank sends an alert for fuel purchases.
Your consent for data sharing with the budgeting app ran out on {fact:a}, so that app no longer sees anything here.
Your complaint has the number {fact:a}; the law gives us a set time to reply in writing.
I'd need a crystal ball to say whether it's a good moment, and I haven't got one.
You can find the routing number under the account name, next to the little eye.
Your paycheck arrived two days earlier than usual because of the holiday.
The persona is recalculated every month, and yours went from "Settler" to "Explorer" after three new merchants.
Changing the due date to the {fact:a} is confirmed, and the first bill on the new date will cover a few extra days.
An offer is held back when a customer has told us about hardship, so you won't see card or loan ads for a while.
Being behind on two bills is common in this app's messages, and there's a team that talks about nothing else; would you like their number?
If someone is forcing you to send money, you can tell a teller in private or call the number at {fact:a}.
The stock ticker on the home screen is a widget of your phone, not part of the bank's app.
Your withdrawal of {fact:a} from the retirement account had tax withheld at {fact:b}; what you owe in the end depends on your return.
"Hurry Curry" is the restaurant you paid on Sunday, and the tip was added on Monday.
I'm not allowed to recommend insurers, but your state's insurance office publishes complaint figures for each of them.
The limit on transfers to new payees is there to slow down fraud, and it rises by itself after some days.
Your report is ready: it lists every fee since {fact:a}, by account and by kind.
Yes, it's possible to undo that; the transfer to savings hasn't been processed yet.
The answer to "will I get the apartment?" lies with the landlord, who has his own rules.
What you pay monthly for streaming is {fact:a}, and for your phone {fact:b}.
I understand that you wanted a yes or a no, and I'm sorry that I can offer only the figures.
The lender wants two pay stubs so that it can see whether your income is steady, and a photo of each is enough.
You never have to explain a purchase to me.
The Treasury bill in the article is an example with an invented buyer; it isn't a suggestion.
Your old phone was removed from trusted devices this morning at your request.
To freeze your credit, each of the bureaus has a page for it, and the service is free under federal law.
The message with our logo that says your account "will be closed today" is fake; your account is open and nothing about it has changed.
My earlier figure left out the cash withdrawals, so the corrected one is {fact:a}.
The alarm clock icon means a bill comes due within a week; tapping it shows which.
A co-signer is a person who promises to pay if the borrower doesn't, and the form asks for that person's signature too.
You have been charged {fact:a} in foreign fees on this trip, at a rate of {fact:b}.
We've sent a new card because the old number turned up in a store's data breach, and the old one works until you activate it.
Happy birthday from all of us, and no, there is no offer attached to this.
I can't read the handwriting on the photo; could you upload it once more in better light?
The investment quiz isn't a test of your knowledge, and its result is seen by nobody but you.
Your account's "minimum to avoid the fee" is {fact:a}, and the lowest balance last month was {fact:b}.
Which debt you pay first is up to you; I can sort the list by rate, by balance, or by due date.
Deaf or hard-of-hearing customers can reach the same team by relay call or by video.
The check was returned because the account it was drawn on had been closed, and the person who wrote it would know more.
I checked again and you were right: the subscription was canceled on {fact:a}, and the charge came afterwards.
The branch on Elm closes at noon on Saturdays, and the ATM in the lobby is open all night.
The hold on your account can be lifted only by the security desk, and I've told them you're waiting.
You're asking me for a gut feeling about the housing market, and I have neither a gut nor a forecast.
The signal "large deposit" was raised by your tax refund of {fact:a}; it brought up an article and nothing else.
Do not call the number in that pop-up; the real one is on the back of your card.
You may hear the word "default" from the collector; in your contract it means a payment more than {fact:a} late.
Your gym membership renews on {fact:a}, and the cancellation terms are on the gym's own site.
I've connected your savings account to the checking account as backup, just as you chose.
Here's the thing about "pre-selected": it means a first filter was passed, and the full application can still be declined.
That's a kind thing to say, thank you.
The worst month in your chart was February, at {fact:a}, when the car repair and the insurance fell together.
We keep chat records for the period the law requires and delete them afterward; a deletion request can be made under Privacy.
I can explain what a Roth conversion is, while whether it fits your situation is a matter for your tax preparer.
The app hides the balance when you shake the phone, and it comes back with another shake.
Your daughter's account sends you a notice for each purchase because you are listed as the guardian.
"Urgent care" in your spending list is the clinic, {fact:a} on the ninth.
What the form calls "gross" is the pay before anything is taken out; on your stub it's the top line.
There is nothing you need to do for the fee refund; it posts by itself within a few days.
Your worry makes sense, and the money is still where you left it: {fact:a} in savings.
A person who met you online and can't ever video-call, but needs funds for a plane ticket, fits the description of a romance scam.
I don't have the power to raise your credit limit, and I also can't tell how such a request would end.
Compared with last summer, electricity went from {fact:a} to {fact:b}, and the rate per unit on the bill rose too.
The offer has vanished since you tapped "not interested", which the app remembers for a year.
The statement closes on the {fact:a}, so purchases after that day go on the next one.
Your name was spelled wrong on the loan papers, and the corrected set is waiting for your signature.
I can't take sides between you and your brother about the joint account, though I can list what each owner is allowed to do.
If you feel you can't go on, you don't have to be alone with it: the lifeline at {fact:a} is free and open at all hours.
The line "invest in yourself" is the slogan of the college that billed you {fact:a}.
Three of your bills are on autopay and two are paid by hand; the ones by hand were the late ones this year.
To see why a loan was declined, look for the letter titled "adverse action notice", which by law states the main reasons.
I've canceled the appointment, and the slot went back into the calendar.
Some lenders look at rent payments and some don't; ours doesn't at the moment.
Your share of the joint purchase comes to {fact:a} if it is split evenly.
Yes, a fraud claim can be made even when you gave out the code yourself; just tell it the way it happened.
The "Risk" page shows a number from low to high that you picked, and the bank didn't assign it.
Is it too late? The form is accepted until {fact:a}, and there is a second period every year.
You're welcome, and have a good trip.
I can't compare our mortgage with the one at the credit union, since I only have our own price sheet.
Your escrow payment rose by {fact:a} because the county raised the property tax.
The bell icon is off, so no reminders go out; I mention it only because you asked why none had come.
The seven-letter code on the screen is for pairing your watch, and not one to read to a caller.
The persona called "Rebuilder" is given when a credit file has gaps followed by on-time payments.
It's not something I'd call good or bad; it's {fact:a} this month against {fact:b} as the yearly average.
The money you sent to the wrong phone number can be recalled only if it wasn't yet accepted, and yours still reads "waiting".
Whether to roll the old plan over is a choice with tax effects, so I stay out of it; the plan's own people explain the paperwork.
Your loan officer is away until Monday, and a colleague is reading her mail.
The chart's dotted line is your own goal, which you set at {fact:a}.
To stop a check, go to Checks, choose its number and confirm; the service costs {fact:a}.
We don't use your health-related purchases to choose what you're shown.
I misunderstood "close it" as the account when you meant the window; nothing has been closed.
Your score was {fact:a} in April and {fact:b} in July, and the bureau's note mentions a lower card balance.
A certificate "locks" money for a term in exchange for a fixed rate, and leaving early costs some of the interest.
I'm sorry that the line dropped; we were at the second security question.
Your claim for the stolen wallet is complete, so the next message will come from the investigator.
The advice line in the app's footer is the phone number of a nonprofit credit counselor, not one of ours.
The date on your mortgage papers is when the rate lock ends, {fact:a}; the broker can tell you what an extension costs.
Every customer sees that banner this week, whatever is in the account.
Debts of a person who has died are usually paid from the estate; whether you owe any of it is a matter for a lawyer, and I can't judge it.
Your payment reached the utility on time, and their reminder crossed with it in the mail.
The camera permission is used only for check deposits and can be taken back in the phone's settings.
No, I'm not going to tell you to cut back; you asked for the sum, and it's {fact:a}.
I'd be glad to repeat it more slowly: first the statement, then the due date, then the fee if it's late.
The word "advisor" on your screen refers to a licensed person at the branch, and talking with one doesn't oblige you to anything.
Your refinance application from last fall is still in the archive, marked as withdrawn by you.
You tipped {fact:a} in total this month, if I go by the difference between the holds and the final charges.
That is a painful letter to open, and it's fine to take a break before we read it together.
A wire, once sent, can rarely be brought back, which is why the app asks twice who it's for.
You will find "Dispute a charge" by tapping the charge itself and scrolling to the end.
I shouldn't have called it a penalty; the agreement names it an early withdrawal charge, and it comes to {fact:a}.
The rewards page lists what each card earns, in alphabetical order, and I don't add a favorite.
Your request to be forgotten covers marketing data, whereas records of payments have to be kept by law.
The deposit you expected hasn't arrived, and I can't see it coming either, so the employer's payroll office is who would know.
You bought {fact:a} worth of game credits since {fact:b}, in small amounts, mostly in the evening.
I'll pause here, and you can come back whenever it suits you.
The lock on your savings goal is one you placed yourself; it opens with your password.
If your card was taken together with your keys, the police report number is helpful for the claim but not required.
A "hot stock" tip in a group chat is often posted by people who already own the shares and sell into the rise.
I can't answer as your friend would, because a friend may give an opinion and I give the figures.
The insurer's form asks for "date of loss", meaning the day the damage happened.
Your travel note is set from {fact:a} to {fact:b}, so purchases abroad won't look odd to the system.
Our records show you opted out of overdraft service in {fact:a}; no fee applied to the purchase that was declined.
It's hard when the hours get cut; I can list which payments fall before the next payday.
The reason you see "limited time" is that the rate sheet is reprinted monthly, and the next one may look the same or different.
The branch manager has your note and asked me to say that she read it in full.
Your account qualifies for the fee waiver on direct deposit, and it was applied on the last statement without any action of yours.
Interest on the store card was deferred, so if a balance is left on {fact:a} the contract adds the interest from the first day.
I have no information about the lawsuit, and I wouldn't be the right one to tell you how to respond.
The name of the account is yours to choose, and yes, "Do Not Touch" is allowed.
Your cash-back was {fact:a} this quarter; it shows as a credit and not as income.
Nope, that wasn't us: we do not send couriers to pick up cards.
The estimate shows how long a payment of {fact:a} would take at the present rate, and it's arithmetic, not a forecast.
You have asked about the same charge twice, so I've joined the two requests into one.
The offer is for a personal loan, and it's shown because your profile lists "home project"; removing that entry removes the ad.
I'm glad it got sorted out.
Your son can be added as an authorized user at the age given in the terms; the form needs his birth date and nothing else from him.
The app can read the page aloud, under Settings, Accessibility.
When you withdraw consent, we stop the processing from that moment, and what was lawful before stays lawful.
The minimum payment is {fact:a} and the full balance {fact:b}; the statement explains what happens to interest with each.
"Kill the Bill" is a play, and your two tickets were charged on Thursday.
I don't have your husband's income, so the household figure I gave is really yours alone.
To speak with someone right away, say "agent" at any time.
A check from a stranger who overpays and wants the rest sent back is a known fraud; the check tends to bounce after the money is gone.
You entered {fact:a} as your monthly income and the deposits add up to {fact:b}; either may be right, since some pay arrives in cash.
I corrected the category: the pet clinic now counts as health, and your totals have moved a little.
The due date falls on a holiday, and in that case the contract counts the next business day as on time.
You can say no to this and keep everything you have.
The question of which school savings plan to use is beyond me, though every state posts the fees and tax rules of its own.
Your identity check failed since the photo was cropped; a second try is open for the rest of the week.
The new fee schedule takes effect on {fact:a}, and the page marks in bold what is different from the old one.
I know that isn't the answer you were hoping for.
Our fraud team placed the hold at {fact:a}, minutes after the purchase in a city you had never shopped in.
The "Moving on up" persona was given because your rent and your pay both changed within the same season.
A loan modification alters the terms of an existing loan; the servicer's packet asks for a hardship letter, and there's no right or wrong way to write it.
Your pension deposit is {fact:a}, the same as in every month this year.
If a message makes you panic, that is usually its purpose; nothing at this bank depends on an answer within minutes.
I've forwarded the bug about the frozen screen, with the model of your phone, to the people who repair such things.
Your transfer limit is {fact:a} a day, and you have {fact:b} of it left until midnight.
The app rounds to whole dollars in the chart, so it can be off by a little from the statement.
What happens when you tap Agree is written right above it: the lender gets your name, address and income.
Nothing about your immigration status is asked on this form, only a tax number or a foreign passport.
The counselor's first meeting is free, and you can bring a relative along.
Sorry, the joke fell flat; back to your statement.
You asked whether bonds are safe, and the honest reply is that the word covers several things: default, price swings and inflation each work differently.
Your balance dipped below zero for {fact:a} on the third and was back above it the next morning.
We can't open an account over chat; the steps are on the Open page, if you decide that you want one.
I am unable to say whether you can afford the house, since "afford" includes things that no statement shows.
The envelope with the PIN comes separately from the card, usually a few days later.
That offer isn't shown to you because its income requirement is {fact:a} and your profile has no income filled in.
I put the reminder on the day before the due date, as you wanted.
A caller knowing your name and the last digits of your card proves nothing, for those are often leaked.
Your utilities this year: {fact:a} in total, and the cheapest month was May.
You don't owe me an apology; everyone types the wrong account number now and then.
The annual percentage yield on the page is {fact:a}; it includes compounding, which the plain rate doesn't.
I can't settle whether it was a scam, but I can freeze the payment while a person has a look.
The loan's "balloon" is one big payment at the end, and your contract lists it on page {fact:a}.
Your power of attorney document was accepted, and your niece can now see the account.
We ask about politically exposed persons because anti-money-laundering rules require it; nearly everyone ticks no.
The cost of waiting isn't something I can put a number on, and there is no clock running on this screen.
Dinner out, {fact:a}; groceries, {fact:b}: those are the two biggest entries after rent.
The "Panic Room" is an escape game downtown, and the deposit of {fact:a} was refunded.
Should you wish to complain about me, the form is under Help, and it goes to people.
Three lenders looked at your report in {fact:a}; their names are in the section called inquiries.
Your payday loan company is asking the bank for {fact:a} on Friday; a stop-payment order is possible under Payments, with a fee of {fact:b}.
I'm not a lawyer, so about the lease I can only tell you what "joint and several" means in a dictionary.
The blue shield next to a message shows that it came from us.
Your late mother's account is now in the name of the estate, and the executor's letter is on file.
"Top pick" is a label the merchant put on its own listing, and it reached your receipt that way.
The rate on your card went up to {fact:a} because the index it follows went up; the notice is dated {fact:b}.
You sound worn out, and I'm not going to add to it: the one thing with a date this week is the water bill.
I can't tell you how the election will move your fund.
Your alerts are now set to silent between ten at night and seven in the morning.
There's a translated copy of the contract for reading, while the English one is the copy that gets signed.
The library has an article on gambling blocks and one on helplines, and neither one keeps track of who reads it.
The merchant says the sale was final; the dispute team looks at that and at your photos before it answers.
My last message was meant as a definition, not as a suggestion, and I'm sorry it read that way.
Your checkbook order costs {fact:a} and is debited when it ships.
"Buy" and "Sell" are greyed out because the account is in view-only mode, as it's held at a broker.
To see your withheld tax, open Documents and choose the year-end form.
The person at the front desk can notarize papers on weekdays at no charge to customers.
The system flagged "possible duplicate" for the two charges of {fact:a}; they may also be two coffees.
It is normal for the available balance and the current balance to differ while a hold is open.
If you believe you're being watched on this phone, the hotline's site has a quick-exit button and our branch has a room where you can call.
I have removed your work phone from the contact list, so collectors within our bank won't call it.
The index you mention closed at {fact:a}, which is public information and says nothing on where it goes from there.
Your old landlord's name still shows as payee, and no payment is scheduled to him.
Yes, you can change your mind: the agreement gives a cooling-off period until {fact:a}.
We didn't lower your limit because of one late payment; the letter names the reasons, and you can request a review.
You're not in trouble. The letter is a routine request for a newer copy of your license.
Both savings accounts are insured and neither has a fee; they differ in the rate, {fact:a} against {fact:b}, and in how many transfers they allow.
I can offer you three times for a callback, all tomorrow afternoon.
The persona screen can be switched off entirely, and the app works the same without it.
A fraudster may fake our number on your caller ID, so hanging up and dialing the one on your card is never rude.
Your budget line for clothes stands at {fact:a}, and you set that limit in January.
That tool compares a fixed and an adjustable loan with sample figures; it doesn't know your house or your plans.
I'm happy to say the missing deposit turned up: it was posted to the old account and has been moved.
Paying the collector and the effect on your report are separate matters, and the bureau's help page describes both.
The courthouse clerk can tell you the deadline for an answer, and the summons usually prints it too.
You can see what the model used to sort you by tapping "Why this?" beneath the persona.
Coupons expire on {fact:a}; points don't expire while the account is open.
The fee you noticed, {fact:a}, is from the owner of the ATM and not from us.
I take it that you're asking for a friend, and the answer is the same for anyone: each account holder has to call in person.
One more detail about the move: the mailing address changes today, the billing address on Monday.
"Is this a smart move?" is a question with your life in it, and I only hold your transactions.
The certificate at {fact:a} and the savings account at {fact:b} are both on the rates page, with the terms in small print below.
Your credit builder loan shows {fact:a} paid and {fact:b} to go.
Leave a voicemail after hours and someone returns it the next working day.
I've blocked the merchant that kept charging you; should another of its names come through, the same team can block that one as well.
You didn't do anything wrong: the store ran the card twice.
The paragraph headed "What you risk" comes from the fund's own prospectus and must be shown to everybody.
An inheritance brings plenty of strangers with ideas; the article about it lists what professionals do and how each kind is paid.
Between January and June you received {fact:a} from gig work, in {fact:b} deposits.
I can't confirm that the number is ours while you're on the phone with them, but the card has it printed on the back.
Your autopay was turned off when the old card expired, which is why the insurance company wrote to you.
Our chat isn't the place for medical matters, so let me give you the nurse line your plan lists: {fact:a}.
The photo of your check was accepted, and it's fine to keep the paper until the money clears.
Your profile says "retired", and the deposits since {fact:a} look like wages; one tap corrects the entry, and it may equally well stay.
No, the score you see is not the one every lender uses, and I can't tell you which they'd use.
A reverse mortgage is a loan against a home that is paid back when the owner leaves; the law requires a session with a counselor first.
You were charged for going over your plan by the phone company, {fact:a}, twice.
I'm sorry for your loss, and there's no rush with any of the forms.
The spinner means that the other bank hasn't replied to the link request.
We would never threaten you with arrest, and neither would the tax agency by text message.
Your account review is finished, and the outcome is that nothing changes.
"Hold" on the statement means the money is reserved; it isn't a suggestion about shares.
The list of ATMs without a fee is on the map, behind the green pins.
I'm only able to read the last two years; earlier statements are in the archive, and those are free to request.
You set a cap of {fact:a} on lottery spending, and this month's total is {fact:b}.
The trial of the antivirus ended on {fact:a}, and the charge of the next day is its first renewal.
It isn't my place to say whether your sister should be on the deed; a real estate attorney deals with that daily.
The payment history grid uses colors, green for on time and grey for no data.
As for what happens if you miss it: a fee of {fact:a}, and after {fact:b} a note to the bureaus.
You can turn the AI suggestions off and still reach me.
The "dump" entry is the county landfill, {fact:a} for a pickup load.
A bankruptcy stays on a report for years, and lenders differ in how they read it; whether to file is for an attorney to discuss with you.
Your two-step login now uses the app rather than text messages.
I take back what I said about the wire cutoff: it's earlier on Fridays.
The tax form you're missing is issued by the broker and usually comes out in February.
Your mortgage has {fact:a} left, at {fact:b}, and that is all I can say about it without a loan officer.
We don't know why the ride company charged you at that hour, but their support page takes receipts by trip number.
The student in the article, Priya, is made up, and so is her loan.
The reply from compliance may take up to {fact:a}, and you'll get a letter even if the answer is short.
I can hear how much this house means to you.
To be shown no more investment articles, hold your finger on one and choose "fewer like this".
Your father gave you view access only, so you can see the bills but not pay them.
The gift card number a caller asks you to read out is as good as cash to him, and no agency takes payment that way.
The difference of {fact:a} is the security deposit, which came back on {fact:b}.
That term, "charge-off", is bookkeeping on the lender's side; the debt itself can still be collected.
Somebody from the hardship desk will call, and she'll ask about income, rent, and what you think you can pay.
You have one missed payment on the auto loan, dated {fact:a}, and the account is current today.
Your question made it clear that my explanation wasn't, so here it is in other words.
The badge "Popular" counts clicks, and it isn't a judgment on quality.
The bank's own shares aren't something I talk about.
Your Spanish-speaking contact at the branch is Marisol, and she's in on weekdays.
We've refunded {fact:a} as a courtesy, and no reply is needed.
The yearly privacy notice is in your inbox, and its second page has the opt-out box.
If the person next to you is hurt, please call emergency services first; the card can wait and I'll still be here.
Under "Goals" you saved {fact:a} for the wedding, and the date you gave is {fact:b}.
Being declined isn't kept on your credit report, only the inquiry is.
I can't see the future of that company, or of any other.
The pen icon lets you rename a goal; the bin icon asks before it deletes.
Your tenant's rent came in late by {fact:a} days, if the lease says the first.
The lease end sheet lists three choices: return the car, buy it at the stated price, or ask for an extension.
@@ 13
Paying more than the minimum lowers the total interest on a card balance, because interest is worked out on whatever is left each day.
Your window to dispute a billing error runs sixty days from the date the first statement with the charge was sent.
I can't tell you whether to buy that fund, but I can explain what an expense ratio is and where the prospectus shows it.
Choose the account you want to see, then tap the arrow to open its last thirty days.
If you cancel the streaming trial before {fact:a}, the merchant's terms say the first month isn't charged.
Some people set a transfer for the morning after payday so the money moves before the weekend starts.
A late payment adds a fee of up to {fact:a} and may be reported to the credit bureaus once it is thirty days past due.
You made the final payment on the car, congratulations! The lien release goes out within the time your state sets.
I'm so sorry about the layoff; there's no need to sort everything today, and the hardship team's number is {fact:a}.
We will never ask for your one-time code, so anyone on the phone asking for it is not us.
Federal law gives you three business days to cancel a refinance on your main home, counted from the last of the closing documents.
Lenders usually look at income, existing debt, payment history and the property itself; how each one weighs them is up to the lender.
A fixed rate stays the same for the whole term, while an adjustable rate can move up or down on the dates in your contract.
Deposits here are covered by the FDIC up to two hundred fifty thousand dollars per depositor, per ownership category.
You must enter the new address exactly as the post office has it, or the card mailer will reject it.
This month you spent {fact:a} at restaurants, compared with {fact:a} last month.
No, I'm not able to predict whether your application will be approved; the decision letter comes within thirty days of a complete application.
Taking money from a traditional IRA before fifty-nine and a half generally brings a ten percent additional tax, with exceptions listed by the IRS.
To keep this price, the airline's page says the hold expires at midnight; that is their deadline, not ours.
Your best month for savings so far was March, when {fact:a} stayed in the account at the end.
A credit freeze is free at all three bureaus and stops most new lenders from opening your file until you lift it.
Closing a CD before it matures costs ninety days of interest under the terms you signed.
It says "Action needed" because the photo of your ID came out blurry; tap Retake to send another.
Credit utilization is the share of your limit in use, and scoring models generally treat a lower share as a favorable sign.
The rule about saving three to six months of expenses is a common rule of thumb, not a requirement of this bank.
A wire can't usually be pulled back once the other bank has accepted it, so the screen asks you to confirm twice.
Two ways people pay off several debts are smallest balance first and highest rate first; the first gives quick wins, the second costs less interest.
Your checking account will be {fact:a} below zero on Friday if the scheduled rent and the current balance both stay as they are.
I hear how frustrating it is to be declined without a clear reason; the law entitles you to the specific reasons in writing.
Stocks are shares of ownership, bonds are loans to a company or government, and each carries its own kind of risk.
You need to sign the back of the check and write "for mobile deposit only" before taking the picture.
Private mortgage insurance ends automatically when the scheduled balance reaches seventy-eight percent of the original value, if payments are current.
That decision is yours and I can't make it for you, though a nonprofit credit counselor can look at the whole picture with you.
Overdraft coverage on everyday debit purchases stays off unless you opt in, and you can change your mind at any time in Settings.
Tap "Stop payment" at least three business days before the scheduled debit so the order takes effect in time.
A payday loan of two weeks at fifteen dollars per hundred works out to nearly four hundred percent a year.
Well done: that is twelve months in a row with every payment on time.
A balance transfer typically carries a fee of three to five percent and a promotional rate that ends on a set date.
Here is what the lender's letter means by debt-to-income ratio: monthly debt payments divided by monthly income before taxes.
Online savings accounts often pay more but have no branches; local ones can cost you yield and give you a teller to talk to.
If the caller says your account is in danger and to move money to a "safe account," that's a known scam script.
Roth contributions go in after tax and traditional ones usually before; which fits a person depends on facts I don't weigh.
The grace period on purchases is twenty-five days, and it applies only when the previous balance was paid in full.
Select "Yes, it was me" if you recognize the purchase, or "No" to lock the card and start a claim.
Your emergency goal has reached the halfway mark, {fact:a} out of {fact:a}.
Markets go up and down, and nobody at this bank, including me, can say where they'll be next month.
Under the rules, a debit card loss reported within two business days limits your liability to fifty dollars.
Cosigning makes a person legally responsible for the full debt if the borrower stops paying.
The offer in your mail says "prequalified," which in the law means a lender screened a list; it isn't an approval.
You can skip this step and come back to it; nothing changes on your account until you press Confirm.
When the intro rate ends on {fact:a}, any remaining balance starts accruing at {fact:a} percent.
There's nothing foolish about missing that line; many subscription forms place the renewal terms on the second page.
Interest on a savings account of ten dollars or more in a year gets reported on a form 1099-INT.
A secured card asks for a deposit up front, while an unsecured card relies on your credit history alone.
We can't recommend one insurer over another, and the state insurance department publishes complaint ratios for all of them.
Enter the amount you would like to send, pick the date, and check the last four digits of the recipient's account.
The lender must give you the Closing Disclosure at least three business days before you sign.
Groceries were your largest category, followed by gas and then the pharmacy.
Someone who pays half the mortgage payment every two weeks ends up making thirteen full payments in a year.
Your dispute was decided in your favor, and the provisional credit of {fact:a} is now permanent.
If the account stays negative for sixty days, bank policy is to close it and report it to a checking-history agency.
I won't pick a stock for you, but I can show where your brokerage statement lists fees.
Debt collectors can't call before eight in the morning or after nine at night, your local time.
An annuity is a contract with an insurer that turns a sum into payments; surrender charges can apply in the early years.
You have until {fact:a} to send the insurance declaration page before the lender adds its own coverage, which costs more.
Turn on the low balance alert and you'll get a text whenever checking falls under the figure you set.
Losing a husband is hard enough without paperwork; the estates desk will ask only for the death certificate and an ID at first.
The full retirement age for Social Security depends on birth year, and benefits claimed earlier are permanently smaller.
Inflation means each dollar buys a little less over time, even when the number in the account doesn't change.
"Pre-approval expires in ninety days" is the lender's wording for how long they will rely on the documents you sent.
Please don't reply to that text; forward it to 7726 and delete it.
The pay-over-time button splits the purchase into six installments with a fixed monthly fee of {fact:a}, shown before you accept.
A hard inquiry can lower a score by a few points, and it drops off the report after two years.
Your card will keep working until the new one is activated, so the old one needn't be cut up yet.
Federal student loans and private ones differ: the first have income-based plans set by law, the second depend on each lender.
Your refund was issued on {fact:a}, and stores' banks can take up to ten business days to post it.
Adding a payable-on-death beneficiary lets the money pass outside probate in most states.
No judgment here at all. The charge came from a free trial that rolled into a paid plan.
Escrow went up because the county raised the property tax bill from {fact:a} to {fact:a}.
Treasury bills mature in a year or less, and their interest isn't taxed by states.
I can list what each checking account charges, but which one suits you is a call for you.
The switch on the right turns round-ups on; leave it gray and no change is set aside.
You'd pay {fact:a} in interest over the life of the loan at the stated rate, if every payment arrives on schedule.
Mail theft of checks has been rising in several cities, according to the postal inspectors.
A home equity line has a draw period, often ten years, followed by a repayment period with higher payments.
The regulator's site explains that rent-to-own contracts can cost two or three times the item's cash price.
Act on the fraud alert by replying YES or NO; the card remains locked until a reply comes in.
Happy first paycheck! Your direct deposit of {fact:a} landed at six this morning.
Under the CARD Act, a card company must mail bills at least twenty-one days before the due date.
Those two payments to the gym are on the same day because one is last month's, which they retried.
Diversification means spreading money across different things so a single loss matters less; it doesn't remove risk.
Missing the trial plan payment ends the plan, according to section four of the agreement you signed.
I can't say whether bankruptcy is right for anyone; the court system keeps a list of approved counseling agencies.
You can freeze your card while you look for it and unfreeze it with the same button.
A seven-year car loan has smaller payments than a four-year one and more interest overall.
The IRS will not call to demand gift cards, wires or crypto, ever.
Your spending plan shows {fact:a} left for the week, down to the last deposit.
Rates posted on the branch wall are annual percentage yields, which already include compounding.
Money in a joint account legally belongs to both owners, so either one can withdraw all of it.
It can take one to two billing cycles for a paid-off balance to show as zero on your report.
If you want the paper check stopped, have the check number and exact amount ready before calling.
Term life covers a set number of years; whole life lasts as long as premiums are paid and builds cash value.
That was a brave call to make, and thank you for telling me about the gambling; the national helpline is {fact:a}.
The system only lets you move the payment date once per quarter, and the last change was in {fact:a}.
Lenders may not deny credit because part of your income comes from public assistance.
The comparison table puts both cards side by side: one has an annual fee and travel credits, the other has neither.
A "guaranteed return" with no risk is one of the red flags the securities regulator lists on its website.
Your paycheck arrived two days later than usual, which is why the gas bill bounced.
The student account turns into a regular one at age twenty-four, with a monthly fee of {fact:a} unless the waiver is met.
To finish, you have to read the disclosure to the end; the button lights up after the last paragraph.
On a thirty-year mortgage, most of each early payment goes to interest and only a small part to principal.
I don't have enough authority to waive that, but the branch manager does, and I've noted your request.
The Consumer Financial Protection Bureau suggests getting offers from several lenders and comparing their Loan Estimates line by line.
Your health savings account rolls over each December; a flexible spending account usually does not.
Cash advances start accruing interest the same day, with no grace period.
If the landlord's check doesn't clear, the returned-item notice gives you the reason code.
Of the eleven subscriptions we found, four haven't been used to sign in with this email lately; the list is below.
Wow, the house fund hit its target six weeks ahead of the date you set.
You may be asked for two pay stubs, last year's W-2 and a bank statement when you apply.
Garnishment of wages for ordinary debts is capped by federal law at a quarter of disposable earnings, and some states set less.
The bank doesn't sell cryptocurrency, and coins held elsewhere aren't covered by deposit insurance.
Gas stations sometimes place a hold of up to one hundred seventy-five dollars that drops off in a day or two.
Setting autopay to "statement balance" pays the whole bill; setting it to "minimum due" pays only the smallest amount.
I understand the rent is due tomorrow and the deposit isn't here; it shows as pending, with release set for nine a.m.
A prepaid card isn't a credit card and doesn't get reported to the bureaus.
Before tapping Send, look at the name that appears, because payments to a phone number go through in seconds.
The notice you got is a legally required annual privacy statement, and it asks nothing of you.
If both spouses sign the loan, both are responsible for all of it, even after a divorce decree says otherwise.
An index fund follows a list of companies, whereas an active fund has managers who pick; costs and results vary.
Your overdraft fee of {fact:a} was refunded under the one-time courtesy policy, and the next one wouldn't be.
Older adults are often targeted by callers pretending to be a grandchild in jail; a family password is one defense people use.
The highest-rate tier starts at {fact:a}, and balances under it earn the base rate.
We received your hardship letter, and payments are paused through {fact:a} while interest keeps adding up.
A score is only one of several things in a credit decision, and lenders use different versions of it.
You should see a green check once the photo of the front has been accepted.
Federal benefits deposited directly are generally protected from garnishment up to two months' worth.
The dealership's add-ons, such as gap coverage and paint protection, are optional under the law in most states.
I can't help choose between the pension lump sum and the monthly check, though the plan administrator must send a comparison.
Points are an upfront fee in exchange for a lower rate; one point equals one percent of the loan.
The dashboard turned orange because spending in Shopping passed the limit you typed in January.
Unused gift card balances legally can't expire for at least five years from the date of purchase.
Pay by {fact:a} and the promotional interest is waived; pay after it and interest goes back to the purchase date.
A certificate pays a set rate for a set time; a money market account can change its rate whenever the bank decides.
Three people tried your password last night, so we locked online access and sent you a reset link.
You've brought the card balance down by {fact:a} since New Year's, and that took real work.
Each bureau must investigate a dispute within thirty days, or forty-five in certain cases.
Homeowners in a flood zone with a federally backed mortgage are required to carry flood insurance.
Some customers keep a second checking account only for bills so the spending money is easier to see.
The budgeting method known as fifty-thirty-twenty splits take-home pay into needs, wants and savings.
It looks as though the childcare center billed twice on the fourth, eleven minutes apart.
Military members on active duty can request a six percent cap on debts from before service under the SCRA.
I'd rather not guess about your taxes; the volunteer tax program is free under a certain income and opens in late January.
The transfer limit resets at midnight Eastern, after which another {fact:a} is available.
Late payments stay on a credit report for seven years, with less effect as they age.
You have the right to ask the seller for a copy of the warranty before you pay.
A reverse mortgage comes due when the last borrower dies, sells or moves out, and taxes and insurance still have to be paid meanwhile.
For a replacement by courier, the fee is {fact:a}; by regular mail it costs nothing and takes a week.
Verifying a check with the bank that issued it, using a number found independently, is how fake cashier's checks get caught.
Your goal date moves from June to August at the current pace of {fact:a} a month.
Rent payments appear on a credit report only when a landlord or service reports them.
Choosing "decline" on the overdraft form means purchases without enough money are simply turned down.
The annual fee posts on your anniversary, and the agreement lets you close within thirty days to have it returned.
Yields and bond prices move in opposite directions, which is why a bond fund can lose value when rates climb.
I'm sorry the wedding got canceled. Vendor refunds depend on each contract, and the deposits you paid are listed here by date.
A power of attorney lets a person act for someone else, and it ends at death.
The app marks anything over two hundred dollars as a large purchase because that's the level you picked.
Contributions to a 529 grow free of federal tax when they're used for qualified education costs.
You can't open an account by chat; a specialist at the branch or the website handles that.
No lender can promise a loan in exchange for an advance fee; the trade commission calls that a scam.
The payoff quote is good through {fact:a}, and each day after adds {fact:a}.
Medical debt follows its own reporting rules, and paid medical collections are removed by the three bureaus.
Refinancing replaces one loan with another, and people look at the new rate, the closing costs and how long they plan to stay.
To be clear, I'm describing how the product works and not suggesting that you get it.
The water bill has been nearly double since May, according to what the utility debited.
A debit hold by the hotel isn't a charge, even though it reduces what you can spend.
Press and hold the tile to move Savings to the top of the screen.
Switching banks usually involves three steps: open the new account, move direct deposit, and wait for the last checks to clear.
The state's unclaimed property office lists old accounts for free, so a finder's fee isn't necessary.
Interest-only payments keep the principal the same, so the balance is as large at the end as at the start.
We can't reverse a payment you authorized yourself, but a scam report starts an investigation either way.
The Rule of 72 is a shortcut: divide seventy-two by the yearly rate to see roughly how many years money takes to double.
Twenty-one dollars a month is what the three music plans add up to.
Your claim must include the date you noticed the loss and whether the PIN was written anywhere.
Most leases charge for extra miles, and the figure per mile is on the first page of yours.
That's a question for a licensed adviser; the regulator's free lookup tool shows anyone's registration and complaints.
It's normal to feel overwhelmed by that many envelopes. We can read through one bill together whenever you like.
Checks older than six months may be refused, since banks aren't obliged to honor them.
A deferred payment doesn't disappear; it is moved to the end of the loan.
The cutoff for same-day transfers is five p.m., and anything after that goes out the next business day.
Dividends are a share of profits that a company's board may raise, cut or cancel.
Your son can have a teen card at thirteen, with an adult on the account who sees every purchase.
A store card's rate is printed in the box at the top of the application, as the law requires.
Cash deposits over ten thousand dollars lead to a routine report to the Treasury, and splitting them up to avoid it is illegal.
You're all caught up! No past-due amounts on any account as of today.
The minimum on your bill would take {fact:a} years to clear the balance, says the box the law requires on every statement.
Don't see the account? Scroll down and tap Hidden, because closed and paid loans are kept there.
A home inspection is separate from an appraisal: one looks for defects, the other estimates value for the lender.
Loan officers often ask for a letter explaining large deposits, such as the {fact:a} that came in on the ninth.
If your phone is stolen, calling the carrier to lock the SIM keeps codes from reaching the thief.
That rate is variable and follows the prime rate, plus the margin named in your contract.
Buy now, pay later plans differ widely on late fees and on whether they report to bureaus.
I can't guarantee the store will take it back, but its posted policy allows ninety days with a receipt.
An heir isn't personally liable for a parent's credit card unless they were a joint holder or live in certain states.
Your rewards expire on {fact:a} if there's no purchase on the card for twelve months.
We noticed the paycheck has been about {fact:a} smaller since the fifteenth; the pay stub would show which deduction changed.
Credit unions are owned by members, and banks by shareholders; both kinds of deposits can be federally insured.
By law, a foreclosure generally can't start until the loan is more than one hundred twenty days past due.
The button says "Request higher limit," and pressing it may cause a hard inquiry, which the next screen asks you to approve.
A car's sticker must list fuel cost estimates so shoppers can compare models on paper.
There's no penalty for paying this loan off early, as page two of the note states.
The dispute form wants a sentence about what happened, and plain words are fine.
Capital gains on assets held longer than a year are taxed at different rates from short-term ones.
Glad the surgery went well. The hospital's bill lists a financial assistance policy, which nonprofit hospitals must have.
Your electric company offers budget billing, which spreads the year's cost evenly over twelve months.
What you describe, someone asking you to deposit a check and send part of it back, matches a common fraud.
The lowest balance this month was {fact:a} on the twenty-second, one day before payroll.
Each payment goes first to fees, then to interest, and last to principal under your loan agreement.
An authorized user can spend on the card but doesn't owe the debt under the agreement.
Name your goal, give it an amount, and add a date if you feel like it; the date isn't required.
Appraisals lower than the price are a common reason for renegotiation, and what to do then is between buyer, seller and lender.
The free weekly credit reports come from the one website authorized by federal law, and lookalike sites may charge.
Tax refunds by direct deposit usually arrive within twenty-one days of e-filing, the IRS says.
I won't be able to tell you if now is a good time to sell the house, since that's a forecast.
Once the account is closed it can't be reopened, so any automatic payments still linked to it would be returned.
Savings bonds can't be cashed in the first year, and before five years they lose three months of interest.
You have {fact:a} days left in the free trial of the password manager, going by the receipt in your inbox.
If you'd like the fee waived each month, the terms name two ways: a direct deposit of {fact:a} or a daily balance of {fact:a}.
Your brother will get an email when you share the goal, and he can see its progress but not your accounts.
A landlord has a deadline set by the state to return a security deposit or itemize the deductions.
Renters insurance covers belongings and liability; the building itself is on the owner's policy.
It's fine to stop here. The draft is saved for seven days.
Title loans put the vehicle up as collateral, so the lender may repossess it after a default.
The first statement after a big purchase often shows high utilization, and it drops when a lower balance is reported.
A check marked "paid in full" can have legal effects that vary by state, which a legal aid office can explain.
Withholding too little during the year leads to a tax bill in April, and withholding too much leads to a refund.
Two years of self-employment tax returns is what many mortgage lenders request from freelancers.
The card's foreign transaction fee is three percent, so a hundred-dollar dinner abroad would post as one hundred three.
Hello from the other side of debt: your loan balance reads zero.
Pressing "Remind me later" hides the notice for a week and doesn't change the due date.
Some employers match part of what workers put into the retirement plan, and the plan summary says how much and when it vests.
The lender turned this one down for "insufficient length of credit history," which means the oldest account is fairly new.
We keep seven years of statements online; anything earlier can be ordered for {fact:a} apiece.
A rate lock holds the quoted rate for a number of days, and extending it may cost extra.
Nobody at the bank can see your PIN, so there's no way for us to read it to you.
The child tax credit has income limits that the IRS updates, and its online assistant checks eligibility in about ten minutes.
Your spending on rides fell by a third since you got the transit pass.
Only you can decide about lending money to your cousin; a written note with dates is what mediators say avoids disputes.
International transfers can be canceled free of charge within thirty minutes of paying, as long as the funds haven't been picked up.
When a CD matures you get a ten-day window to withdraw or change the term; without instructions it renews.
Please remain on this screen until the bar fills, or the upload will have to start again.
A lien is a legal claim on property, and a house usually can't be sold with clear title until it's released.
Having no credit history isn't the same as having bad credit, and scoring models simply return no number.
The scholarship counts as income in some cases, and the IRS publication for students spells out which.
Someone in your situation can ask the utility about a medical protection form, which in many states delays shutoff.
The fastest option costs {fact:a} and the standard one is free; both reach the same account.
Debt settlement companies may not charge before they settle a debt, under the federal telemarketing rule.
You picked weekly, so the next {fact:a} goes to Vacation on Monday.
Balances above the insurance limit aren't automatically covered, and the FDIC has an online calculator for counting what is.
I see the charge you mean: it's the parking garage, which bills under its parent company's initials.
A student loan in forbearance has no payment due, and interest generally continues.
Once the merchant answers, we get up to ninety days to close the claim, although most take less.
The alarm you heard about a bank holiday is false; branches close Monday for the federal holiday and reopen Tuesday.
Dollar-cost averaging is the name for putting in equal amounts on a schedule, whatever the price that day.
The insurance company has the right to ask for photos and receipts before paying for the water damage.
Your available credit is {fact:a}, counting the two charges still pending.
Nothing you told me about the divorce goes to your husband, and his login can be removed from alerts in Settings, Sharing.
Loans between five and ten percent were common in that survey, which describes the market and not any offer to you.
Use the slider to test what a different monthly amount would do; it's only a calculator and moves no money.
If a store goes bankrupt, gift cards can become worthless or be honored for a short time only.
The county's property tax may be paid in two installments, and the second has a ten percent penalty after the date printed on the bill.
A mutual fund is priced once a day after the market closes, while an exchange-traded fund trades all day.
Your account has earned {fact:a} in interest since January first.
The quote includes taxes and insurance; without them, principal and interest alone are {fact:a}.
You don't need to do anything: the duplicate payroll deposit will be taken back by your employer, per their notice.
Job offers that pay you to receive and forward money are how people end up as mules without knowing it.
A hundred forty-eight dollars went to delivery fees and tips over the quarter.
The disclosure says past performance doesn't guarantee future results, and that sentence is required.
Chapter 7 remains on a credit report for ten years from filing, and Chapter 13 for seven.
We can send the check by overnight mail if the shelter has an address where you can receive it.
Open Cards, then Limits, then type the highest amount your daughter's card may spend in a day.
Employers need your written permission before checking a credit report for a job.
Umbrella insurance adds liability coverage on top of home and auto policies; it doesn't replace them.
I know waiting for the investigation is stressful. By law, a temporary credit is due within ten business days in most cases.
The bill jumped because the twelve-month promotion with the cable company ended in {fact:a}.
A lender that denies you has to tell you which bureau it used, and that gives you a free copy within sixty days.
Sole proprietors pay both halves of Social Security and Medicare tax, a little over fifteen percent of net earnings.
If a fee looks wrong, tap it; the card that opens quotes the rule behind it.
The two accounts differ in one thing: one pays interest and needs {fact:a} at opening, the other pays none and needs nothing.
A tax lien sale is run by the county, and the treasurer's office answers questions about redemption periods.
You beat your own record: nine days without a purchase outside the plan.
Your old employer's plan has four usual paths: leave it, roll it to a new plan, roll it to an IRA, or cash it out with tax.
The photo must show all four corners, with a dark table under the check.
Banks must report to you any change in card rates forty-five days ahead, with a few exceptions such as variable rates.
The tuition office lets families split the semester in five payments for an enrollment fee.
Pawn loans are secured by the item left at the shop, and no collection follows if it isn't redeemed.
The loan calculator assumes the same payment every month and leaves out title, tags and sales tax.
That email isn't from us: our messages come from one address, listed under Help, Security.
Homestead exemptions reduce the taxable value of a primary residence in many states, and there's usually a filing date.
The transfer didn't go through because the name and the routing number point to different banks.
Anyone with a checking account here can speak to a financial coach at no charge, in person or by video.
The next tier of rewards begins at {fact:a} a year; you're at {fact:a}, and there's no cost to staying where you are.
A co-borrower and a cosigner aren't the same thing: the first shares ownership, the second only the obligation.
To see only what you paid in cash apps, set the filter to Person-to-person.
Mobile home loans are often personal property loans, which tend to have shorter terms than mortgages.
Good news from the title office: the lien on your truck shows as released.
The pharmacy charge returned as a credit on the sixth, which makes the trip cost zero.
Public charging networks may preauthorize fifty dollars even when the session ends up costing eight.
The rule says six transfers a month out of this savings account, and the seventh carries a fee of {fact:a}.
I can't weigh one lawsuit settlement offer against another, though the state bar runs a referral line.
Gold has no interest or dividend, so its return comes only from the change in price.
In community property states, debts taken on during a marriage may belong to both spouses.
Take whatever time you need. The form doesn't time out, and none of the answers are sent until the end.
A tow-yard fee grows daily under most city codes, and yours lists {fact:a} per day after the first.
Your mother's name can be added as a view-only contact, which lets her see balances without moving money.
Deductibles and premiums usually move in opposite directions: as one rises, the other falls.
Receipts under a dollar don't appear in the chart because you turned off small amounts.
The Saturday charge is a preauthorized donation, set up last November, that renews every year.
A land contract lets a buyer pay the seller directly, and the deed usually stays with the seller until the end.
The agency that sent this letter must mail proof of the debt if you dispute it in writing within thirty days.
Choosing a shorter term in the simulator raises the payment box on the left and shrinks the interest box on the right.
Your childcare spending equals about {fact:a} of take-home pay this year, going by the deposits in this account.
When two people open a goal together, either one may withdraw unless "both must approve" is switched on.
A bank's decision about a dispute can be appealed once, within the time stated in the letter.
Money orders cost a dollar or two, don't expire at the post office, and can be traced with the stub.
Feeling embarrassed after a romance scam is very common, and the report you filed helps the investigators.
Teasers such as "zero down" describe only the down payment; the finance charge is in a different box of the contract.
Our holiday schedule means Thursday's autopay will leave the account on Friday, with no late fee.
A guaranteed-issue policy asks no health questions and commonly pays a reduced benefit in the first two years.
You told me to warn you at fifty dollars, and checking has {fact:a} right now.
Crop and equipment loans are often paid once a year after harvest rather than monthly.
The lender counts overtime only if it has a record, often of two years, as its own guide explains.
Voluntary repossession is still a repossession on a credit report, and any shortfall after the sale can be owed.
Want a different nickname for the account? Tap the pencil; the account number stays the same.
Foreign coins aren't accepted at our counters, and bills from {fact:a} countries can be exchanged with a day's notice.
A funeral home must give itemized prices over the phone to anyone who asks, under federal rules.
The "safe to spend" figure subtracts bills due before your next deposit, and it doesn't know about cash.
Buying back missed years of pension service is governed by your state's plan, which sends estimates on request.
The storm closed three branches, and fees for using other ATMs are being refunded in those counties through {fact:a}.
A lender may ask a self-employed borrower for a profit and loss statement that covers the year to date.
Our records show the paper bill went to the old apartment, which explains why you never saw it.
Preferred shares pay set dividends ahead of common shares, yet they can be skipped in hard times.
Your vet's payment plan charges no interest for six months, then the rate printed on the back applies.
That link expires in fifteen minutes for security; another can be requested as often as needed.
A child's custodial account becomes the child's own at the age set by the state, usually eighteen or twenty-one.
Solar leases, loans and cash purchases differ in who owns the panels and who receives any tax credit.
The interest you were charged, {fact:a}, came from the part of the March bill that carried over.
Timeshare contracts come with a cancellation period set by state law, counted in days from signing.
Nonprofit counseling agencies offer a debt management plan with one monthly payment, a small fee, and usually closed cards.
If a tenant pays you rent by app, the payment may be held until you verify your identity there.
You did it: the last medical bill from the accident is marked as paid.
The tightest was {fact:a}, with {fact:b} to spare.
The month with the least left was {fact:a}: {fact:b} remained.
With that payment, {fact:a} would have been left in the tightest month.
The most expensive was {fact:a}, with {fact:b} in all.
You do see some.
You do have some.
You can see it already.
You do pay for some.
There are some, and you see them.
`;
