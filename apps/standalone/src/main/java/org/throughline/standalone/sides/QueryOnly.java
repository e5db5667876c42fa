package org.throughline.standalone.sides;

import org.springframework.context.annotation.Import;
import org.throughline.command.platform.KeyringAccess;
import org.throughline.query.platform.CopiedLog;
import org.throughline.query.platform.FrontDoor;
import org.throughline.query.platform.QuerySide;
import org.throughline.standalone.accounts.BuiltInIssuer;
import org.throughline.standalone.accounts.ForeignIssuer;
import org.throughline.standalone.accounts.IssuerRoutes;
import org.throughline.standalone.accounts.RelayAccount;
import org.throughline.standalone.limits.Limits;

/// The reads and the pages alone, on a copy of the log. It opens texts, so it has the keyring; what
/// is written goes through to the command side.
@OneProcess
@Import({
    QuerySide.class,
    CopiedLog.class,
    FrontDoor.class,
    KeyringAccess.class,
    BuiltInIssuer.class,
    IssuerRoutes.class,
    ForeignIssuer.class,
    RelayAccount.class,
    Limits.class,
    Web.class
})
public class QueryOnly {

    /// For Spring.
    public QueryOnly() {}
}
