package org.throughline.postgres;

/// The server's configuration file, written anew at each start.
enum Settings {
    /// What is acknowledged is on the disk.
    DURABLE("on"),
    /// For tests only: a crash of the machine may lose everything.
    FORGETFUL("off");

    private final String sync;

    Settings(String sync) {
        this.sync = sync;
    }

    /// Two lines deserve a word. `log_min_messages = log` leaves out the errors of sessions, which
    /// the client gets anyway: their primary message may quote a value (`invalid input syntax for
    /// type integer: "…"`). `terse` leaves out DETAIL, HINT, QUERY and CONTEXT (`Key (name)=(…)`,
    /// and the statement that ran when a backend died).
    String file(int port) {
        return """
                # Written by Throughline at each start; changes here are lost.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'
                allow_alter_system = off
                max_connections = 60

                fsync = %2$s
                synchronous_commit = %2$s
                full_page_writes = %2$s

                shared_buffers = 64MB
                work_mem = 4MB
                maintenance_work_mem = 32MB
                max_wal_size = 256MB
                min_wal_size = 64MB
                io_method = sync
                jit = off

                timezone = 'UTC'
                log_timezone = 'UTC'
                lc_messages = 'C'

                logging_collector = off
                log_destination = 'stderr'
                log_line_prefix = '%%m [%%p] '
                log_min_messages = log
                log_min_error_statement = panic
                log_error_verbosity = terse
                log_statement = none
                log_duration = off
                log_min_duration_statement = -1
                log_min_duration_sample = -1
                log_transaction_sample_rate = 0
                log_parameter_max_length = 0
                log_parameter_max_length_on_error = 0
                log_connections = ''
                log_disconnections = off
                log_checkpoints = off
                log_lock_waits = off
                log_temp_files = -1
                log_autovacuum_min_duration = -1
                debug_print_parse = off
                debug_print_rewritten = off
                debug_print_plan = off
                """
                .formatted(port, sync);
    }
}
