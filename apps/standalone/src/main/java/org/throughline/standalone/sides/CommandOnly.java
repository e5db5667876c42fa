package org.throughline.standalone.sides;

import org.springframework.context.annotation.Import;
import org.throughline.command.platform.CommandSide;
import org.throughline.standalone.accounts.ForeignIssuer;
import org.throughline.standalone.limits.Limits;

/// The writes alone. The accounts are elsewhere.
@OneProcess
@Import({CommandSide.class, ForeignIssuer.class, Limits.class, Web.class})
public class CommandOnly {

    /// For Spring.
    public CommandOnly() {}
}
