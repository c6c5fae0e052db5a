# Shown while the database is unavailable, once in each chat: as a toast after a tap, or as a message.

away = Je n’arrive pas à ouvrir mon carnet en ce moment. Rien n’est perdu ; je réponds dès que je peux.
