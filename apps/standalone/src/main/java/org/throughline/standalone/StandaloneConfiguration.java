package org.throughline.standalone;

import org.springframework.context.annotation.Import;
import org.throughline.command.platform.CommandSide;
import org.throughline.query.platform.QuerySide;
import org.throughline.standalone.accounts.BuiltInIssuer;
import org.throughline.standalone.accounts.ForeignIssuer;
import org.throughline.standalone.accounts.IssuerRoutes;
import org.throughline.standalone.accounts.RelayAccount;
import org.throughline.standalone.limits.Limits;
import org.throughline.standalone.sides.OneProcess;
import org.throughline.standalone.sides.Web;

/// The two sides, and what standalone adds to them: accounts and their issuer.
@OneProcess
@Import({
    CommandSide.class,
    QuerySide.class,
    BuiltInIssuer.class,
    IssuerRoutes.class,
    ForeignIssuer.class,
    RelayAccount.class,
    Limits.class,
    Web.class
})
class StandaloneConfiguration {}
