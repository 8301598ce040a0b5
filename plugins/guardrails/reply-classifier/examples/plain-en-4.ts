/** What articles say, English: to be said as it is. */
export const plainEnglish4 = `
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
`;
