/** Pairs that begin alike, English: an order that decides for the customer before the bar, an instruction that only helps with the app or a paper after it. */
export const adviceEnglish5 = `
Open a second brokerage account for the children.|Open the second page for the children's accounts.
Choose the thirty-year loan.|Choose the month and press Show.
Switch your savings into a bond ladder.|Switch the chart to weeks with the tab at the top.
Set up a Roth conversion before December.|Set up a reminder before December with the bell.
Move the college money into stocks.|Move the college tile to the top by holding it.
Put the inheritance in a duplex and let it.|Put the cursor on the bar to read its figure.
Take out a home equity line.|Take a screenshot if the error comes back.
Get the platinum card.|Get the code from your messages.
Sell the utility shares.|Sell orders stand in the broker's own list.
Buy the dip in small bites.|Buying shares happens at a broker, not here.
Cancel the umbrella policy.|Cancel closes the form without saving it.
Close the money market fund.|Close the box with the cross.
Drop the collision cover.|Drop the scan into the marked field.
Cut your losses on the coins.|Cut the card's chip in two when the new card works.
Skip the points and take the lower price.|Skip the tour with the link below.
Stop contributing to the pension.|Stop the video with two fingers.
Start a position in energy.|Start the search with three letters of the shop.
Use the credit line for the roof.|Use the filter for card payments only.
Apply to three lenders at once and take the first.|Applicants sign in with the code in the letter.
Pay the student loan before the mortgage.|Pay attention to the sign: minus is money out.
Save in a certificate instead.|Save the file under any name.
Borrow against the policy.|Borrowers sign on the last page.
Invest the refund.|Invested money shows under the broker's name.
Refinance with a credit union.|Refined search is behind the funnel icon.
Consolidate, starting with the blue card.|Combine three charts with the plus.
Transfer the old plan to an IRA.|Transfer receipts are under Documents.
Lock in the fixed rate.|Lock the app with your fingerprint.
Sign the annuity contract.|Sign out when you share the computer.
Accept their settlement.|Accept cookies or refuse them, both work.
Reject the counteroffer.|Reject a contact with the red button.
File for divorce before the bonus lands.|File a dispute under Help, then Charges.
Claim the dog as a dependent.|Claim forms are in the drawer called Forms.
Deduct the commute.|Deductions are listed on line twelve.
Declare bankruptcy in the spring.|Declare your address at the counter with a bill.
Convert the term policy to whole life.|Convert the list to a table with the grid icon.
Wait for the crash, then buy.|Wait for the tick, then close the page.
Hold your nose and hold the fund.|Hold the phone flat for the scan.
Keep the bonds until they mature.|Keep the tab open until it has loaded.
Leave the euros alone until summer.|Leave a message after the tone.
Roll the certificate for another year.|Roll the wheel to see earlier months.
Shift a quarter of it into gold.|Shift and arrow marks several lines.
Split the bonus between the two funds.|Split the charge into two categories.
Give your brother the down payment.|Give the chart a title.
Lend her nothing without a contract.|Lend your voice to the reader under Sound.
Sue the dealership.|Sue appears in your contacts; is that who you paid?
Fight the eviction, you'll win.|Find the eviction notice's date at the top.
Ask for forbearance now and invest the payments.|Ask for the payoff letter by phone.
Call your broker and sell.|Call the branch and say the reference.
Tell the insurer you park in a garage.|Tell the insurer the date of the accident.
Write the trip off.|Write the reference on the slip.
Check out of the stock market for a while.|Check in at the desk with your number.
Look at index funds instead, they're right for you.|Look at the index on page two.
Go for the adjustable rate.|Go to Cards and tap the pencil.
Try a robo-adviser.|Try the other entrance if the door is locked.
Make the jump to a bigger mortgage.|Make the font bigger with the slider.
Build a dividend portfolio.|Build your own chart under Custom.
Raise your deductible and pocket the rest.|Raise your hand in the video call with the palm icon.
Lower your contribution by two points.|Lower the volume with the side keys.
Trade the bonds for preferred shares.|Trade confirmations come from the broker by mail.
Lease instead of buying.|Lease papers are scanned on both sides.
Insure the ring separately.|Insert the chip facing up.
Join the investment club.|Join the call from the link.
Settle with them for half.|Settings has a switch for half-size charts.
Negotiate the rate down and sign.|Navigate with the arrow keys.
Prioritize the store card.|Print the card list from the browser.
Think about an annuity, it would calm you.|Think of a word that is in the shop's name.
Consider real estate, it's made for you.|Consider the line as text, it cannot be tapped.
Change to the high-deductible plan.|Change the language under your name.
Retire at sixty-two.|Return to the list with the arrow.
Redeem the bonds this week.|Read the small print with the magnifier.
Rebalance in January.|Rename the account in two taps.
Diversify abroad.|Dismiss the banner with a swipe.
Double your 401(k) rate.|Double-click the row to open it.
Reduce what you owe the card by emptying savings.|Reduce motion under Accessibility.
Trim the tech holdings.|Trim the photo to the check's edges.
Surrender the policy.|Submit the policy number without spaces.
Quit renting.|Quit the app and open it again.
Freeze new purchases and throw it all at the loan.|Freeze the first column with the pin.
Count on a better rate next month.|Count the boxes from the left.
Lean on the overdraft until payday.|Lean the phone against something for the photo.
Aim for eighty per cent stocks.|Aim the camera at the square code.
Draw on the home equity.|Draw your signature in the box.
Tap into the emergency fund for the wedding.|Tap into the field and paste the code.
Push the closing to spring, rates will fall.|Push notifications are off at the moment.
Clear the car loan with the savings.|Clear the search with the small cross.
Chip away at the loan with every spare dollar.|Chip cards are pushed in, not swiped.
Direct your bonus to the index fund.|Direct messages go to the team and not to me.
Harvest the losses in December.|Have the statement from December at hand.
Gift the shares to your son.|Gift cards are entered by their number.
Contribute the maximum.|Confirm with the green button.
Delay Social Security.|Delete the draft with the bin.
Defer the bonus.|Define your own categories under Edit.
Hurry to the bank and fix the rate.|Hurricane closures are on the branch page.
Never rent when you can own.|Never mind the blank line, it is a divider.
Don't sell the fund, whatever happens.|Don't close the page while it saves.
Ditch the financial adviser.|Dim the screen at night under Display.
Park it in T-bills.|Park the widget at the side with the dots.
Stash it under a different LLC.|Star a chart to keep it on top.
Swap the fixed loan for a floating one.|Swipe between the two loans.
Bet on small companies.|Best viewed sideways: the table has six columns.
Load up on silver.|Load older months with the link below.
Forget the pension and buy a flat.|Forgot your PIN? The link is under the field.
Stay in cash through the election.|Stay signed in with the check mark.
Stick with the stock.|Stick the label on the parcel with the old card.
Enroll at eight per cent.|Enlarge with two fingers.
Focus on the growth fund.|Focus moves with the Tab key.
Dump the timeshare on a reseller.|Download the timeshare contract under Files.
Withdraw the Roth contributions for the car.|With one tap the list is sorted by date.
Pull your money out of that bank.|Pull the list down for the newest entries.
Snap up the flat next door.|Snap a picture of the letter.
Fund the HSA to the brim.|Find the HSA under Other accounts.
Max out the IRA.|Max and Min are the ends of the slider.
`;
