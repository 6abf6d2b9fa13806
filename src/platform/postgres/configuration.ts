/** Settings by their name in PostgreSQL's documentation. */
export type Tuning = Record<string, string>

const BASE: Tuning = {
  // A socket in the cluster's own folder and nothing else: no port, no password, nobody from outside.
  listen_addresses: '',
  port: '5432',
  unix_socket_directories: '.',
  unix_socket_permissions: '0700',
  max_connections: '60',

  // A signature that was acknowledged is on the disk.
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  // What does not fit stays in the system's own cache, which gives way when something else needs the room.
  shared_buffers: '64MB',
  jit: 'off', // its compiler is not in the package

  // Seven files, one a weekday. LOG and worse: an ERROR quotes what people typed, and the application tells it.
  logging_collector: 'on',
  log_directory: 'log',
  log_filename: 'postgres-%a.log',
  log_file_mode: '0600',
  log_rotation_age: '1d',
  log_rotation_size: '0',
  log_truncate_on_rotation: 'on',
  log_line_prefix: '%m [%p] ',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_timezone: 'UTC',

  TimeZone: 'UTC',
  lc_messages: 'C',
}

export const configuration = (tuning: Tuning) =>
  Object.entries({ ...BASE, ...tuning })
    .map(([name, value]) => `${name} = '${value}'\n`)
    .join('')
