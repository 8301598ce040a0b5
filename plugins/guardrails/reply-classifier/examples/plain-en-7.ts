/** Plain replies, English: help in the app and beside it, orders that are no advice, and short ones, in the words of screens and counters. */
export const plainEnglish7 = `
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
`;
