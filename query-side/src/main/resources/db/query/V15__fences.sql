-- The fences of what is only ever added stand in replication mode too, where other triggers are off.
ALTER TABLE access ENABLE ALWAYS TRIGGER access_kept;
ALTER TABLE log_copy ENABLE ALWAYS TRIGGER log_copy_kept;
