ideas-for-body = My body
