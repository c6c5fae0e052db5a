# /import: shows a file of /export, and imports it.

import-ask = Send me the file that ends in .json or .json.age, from /export of this bot or another one. I will show you what is in it first. I delete your message once I have the file.
import-sealed = This file is sealed. Send its passphrase as a message, as you typed it when the file was made. I delete the message at once.
import-wrong = That one does not open the file. Capitals and spaces count. You can try again, or send another file.
import-foreign = I cannot read that one. I need the file from /export that ends in .json or .json.age.
import-version = This file is from another version of me, and I cannot read it. A new /export may fit.
import-broken = Something in this file is not as /export writes it, so I took nothing from it.
import-large = This file is too large for me: I read up to 4 MB. A long journal comes in several files, and you can send them one by one.
import-dear = This file is sealed more strongly than I can open. Open it with your age program, and send me what is in it.
import-lost = Telegram did not give me the file. Please send it once more.
import-gone = I no longer have that file. Please send it once more.
import-again = I was interrupted before I was done with your file. Please send /import and the file once more. Nothing comes in twice.
import-found =
    { $entries ->
        [one] There is one entry in this file.
       *[other] There are { $entries } entries in this file.
    }
import-new =
    { $new ->
        [one] One is new here:
       *[other] { $new } are new here, from these days:
    }
import-more-days =
    { $days ->
        [one] and one more day
       *[other] and { $days } more days
    }
import-here = The others are here already. They stay as they are.
import-all-here = All of it is here already.
import-choices = These choices differ from yours now:
import-parts = This is one of several files. You can send the others after it.
import-all = Take everything in
import-entries = Only the entries
import-taking = I am taking it in. This may take a moment.
import-done =
    { $entries ->
        [0] Done. There was no new entry in it.
        [one] Done. One entry is in your journal now.
       *[other] Done. { $entries } entries are in your journal now.
    }
