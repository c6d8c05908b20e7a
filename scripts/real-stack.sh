# shellcheck shell=bash
# The real PC/SC stack without hardware: pcscd with the virtual reader driver vpcd. Source this file.
#
#   install_real_stack    installs pcscd, vpcd and OpenSC where that is possible
#   start_pcscd [SLOTS]   starts a pcscd of our own (2 slots), waits until it serves, exports:
#                           JIANKA_VPCD_PORT     port of the first slot; a card connects to it by TCP
#                           JIANKA_VPCD_PORTS    ports of all slots, in the order of the reader names
#                           JIANKA_VPCD_READER   the part that the names of these readers share
#                           PCSCLITE_CSOCK_NAME  where PC/SC clients find this pcscd
#   stop_pcscd            ends it, and only it
#
# Two pcscd on one machine: the place of the daemon's socket, /run/pcscd/pcscd.comm, is compiled in.
# PCSCLITE_CSOCK_NAME moves only the client's view (libpcsclite reads it once per process), pcscd
# ignores it. So our pcscd gets a mount namespace in which /run is a private folder; outside of it the
# socket is an ordinary file in that folder, to which PCSCLITE_CSOCK_NAME then points. The folder of
# the USB drivers is hidden from it as well, so it never takes a real reader away from the system's
# pcscd. This needs root or user namespaces. Where neither is to be had, a pcscd that already runs is
# shared (with the ports of /etc/reader.conf.d/vpcd), and root may start one at the usual place.
#
# vpcd's port is the number after the colon in DEVICENAME and again CHANNELID; its second slot listens
# on the next port, on all network interfaces. A driver file gives two slots, and a second entry with
# the same LIBPATH mixes the answers up: more slots need a copy of the file under another name.

JIANKA_VPCD_CONFIG=/etc/reader.conf.d/vpcd

install_real_stack() {
  local missing=()
  _pcscd_program >/dev/null || missing+=(pcscd)
  [[ -e $(_vpcd_driver) ]] || missing+=(vsmartcard-vpcd)
  command -v opensc-tool >/dev/null || missing+=(opensc)
  ((${#missing[@]} == 0)) && return 0
  install_packages "the PC/SC service with a virtual reader" "${missing[@]}"
}

start_pcscd() {
  local slots=${1:-2} namespace=() attempt
  if [[ -n ${JIANKA_PCSCD_PID:-} ]]; then
    echo "our pcscd already runs (process $JIANKA_PCSCD_PID)" >&2
    return 1
  fi
  if ((EUID == 0)) && unshare --mount true 2>/dev/null; then
    namespace=(unshare --mount)
  elif unshare --map-root-user --mount true 2>/dev/null; then
    namespace=(unshare --map-root-user --mount)
  elif _pcsc_lists_readers; then
    _share_pcscd
    return
  elif ((EUID != 0)); then
    echo "no pcscd runs, and starting one needs root or user namespaces (unshare)" >&2
    return 1
  fi
  # somebody else may take the ports between looking and listening: then with others
  for attempt in 1 2 3; do
    _launch_pcscd "$slots" "${namespace[@]}" && return 0
  done
  return 1
}

stop_pcscd() {
  local i
  if [[ -n ${JIANKA_PCSCD_PID:-} ]]; then
    kill "$JIANKA_PCSCD_PID" 2>/dev/null || true
    for ((i = 0; i < 50; i++)); do
      kill -0 "$JIANKA_PCSCD_PID" 2>/dev/null || break
      sleep 0.1
    done
    kill -9 "$JIANKA_PCSCD_PID" 2>/dev/null || true
    wait "$JIANKA_PCSCD_PID" 2>/dev/null || true
    rm -rf "$JIANKA_PCSCD_HOME"
    [[ ${PCSCLITE_CSOCK_NAME:-} == "$JIANKA_PCSCD_HOME"/* ]] && unset PCSCLITE_CSOCK_NAME
  fi
  unset JIANKA_PCSCD_PID JIANKA_PCSCD_HOME JIANKA_VPCD_PORT JIANKA_VPCD_PORTS JIANKA_VPCD_READER
}

# SLOTS [COMMAND that opens a namespace]
_launch_pcscd() {
  local slots=$1 options=() program
  shift
  program=$(_pcscd_program) || return 1
  JIANKA_PCSCD_HOME=$(mktemp -d /tmp/jianka-pcscd.XXXXXX)
  mkdir -p "$JIANKA_PCSCD_HOME"/{readers,run/pcscd,no-drivers}
  export JIANKA_VPCD_READER="Jianka Virtual Reader"
  _write_readers "$slots" || return 1
  # a pcscd that asks polkit would find nobody to ask in the namespace
  "$program" --help 2>&1 | grep -q -- --disable-polkit && options+=(--disable-polkit)
  options+=(--foreground --config "$JIANKA_PCSCD_HOME/readers")
  if (($# > 0)); then
    # every step ends in exec, so the process number is pcscd's own
    # shellcheck disable=SC2016
    "$@" sh -c 'home=$1; shift
      mount --bind "$home/run" /run || exit 1
      [ ! -d /usr/lib/pcsc/drivers ] || mount --bind "$home/no-drivers" /usr/lib/pcsc/drivers || exit 1
      exec "$@"' sh "$JIANKA_PCSCD_HOME" "$program" "${options[@]}" \
      >"$JIANKA_PCSCD_HOME/log" 2>&1 &
    export PCSCLITE_CSOCK_NAME=$JIANKA_PCSCD_HOME/run/pcscd/pcscd.comm
  else
    "$program" "${options[@]}" >"$JIANKA_PCSCD_HOME/log" 2>&1 &
  fi
  JIANKA_PCSCD_PID=$!
  export JIANKA_VPCD_PORT=${JIANKA_VPCD_PORTS%% *} JIANKA_VPCD_PORTS
  if ! _await_readers $(((slots + 1) / 2 * 2)); then
    echo "pcscd did not come up with its readers:" >&2
    tail -n 20 "$JIANKA_PCSCD_HOME/log" >&2
    stop_pcscd
    return 1
  fi
  _print_stack
}

# Writes the reader list of our pcscd and sets JIANKA_VPCD_PORTS.
_write_readers() {
  local pairs=$((($1 + 1) / 2)) i port library
  JIANKA_VPCD_PORTS=
  for ((i = 0; i < pairs; i++)); do
    port=$(_free_port_pair) || return 1
    library=$JIANKA_PCSCD_HOME/vpcd-$i.so
    cp -L "$(_vpcd_driver)" "$library"
    cat >"$JIANKA_PCSCD_HOME/readers/$i" <<CONFIG
FRIENDLYNAME "$JIANKA_VPCD_READER $((i + 1))"
DEVICENAME   /dev/null:$port
LIBPATH      $library
CHANNELID    $port
CONFIG
    JIANKA_VPCD_PORTS+="${JIANKA_VPCD_PORTS:+ }$port $((port + 1))"
  done
}

# A pcscd that runs already is used as it is, and not stopped by us.
_share_pcscd() {
  local port
  port=$(sed -n 's/^DEVICENAME.*:\(0x[0-9A-Fa-f]*\|[0-9]*\)$/\1/p' "$JIANKA_VPCD_CONFIG" 2>/dev/null)
  if [[ -z $port ]] || ! opensc-tool --list-readers 2>/dev/null | grep -q "Virtual PCD"; then
    echo "the running pcscd has no virtual reader: restart it after installing vsmartcard-vpcd" >&2
    return 1
  fi
  port=$((port))
  export JIANKA_VPCD_PORT=$port JIANKA_VPCD_PORTS="$port $((port + 1))"
  export JIANKA_VPCD_READER="Virtual PCD"
  _print_stack
}

_print_stack() {
  echo "JIANKA_VPCD_PORT=$JIANKA_VPCD_PORT"
  echo "JIANKA_VPCD_PORTS='$JIANKA_VPCD_PORTS'"
  echo "JIANKA_VPCD_READER='$JIANKA_VPCD_READER'"
  [[ -z ${PCSCLITE_CSOCK_NAME:-} ]] || echo "PCSCLITE_CSOCK_NAME=$PCSCLITE_CSOCK_NAME"
}

# opensc-tool establishes a context and lists; it also reports success when there is no service.
_pcsc_lists_readers() {
  opensc-tool --list-readers 2>/dev/null | grep -q "^# Detected readers"
}

_await_readers() {
  local expected=$1 i found
  for ((i = 0; i < 50; i++)); do
    kill -0 "$JIANKA_PCSCD_PID" 2>/dev/null || return 1
    found=$(opensc-tool --list-readers 2>/dev/null | grep -c "$JIANKA_VPCD_READER") || true
    ((found == expected)) && return 0
    sleep 0.1
  done
  return 1
}

# The first of two neighbouring ports on which nobody listens, below those the system gives out.
_free_port_pair() {
  local attempt port
  for ((attempt = 0; attempt < 100; attempt++)); do
    port=$((20000 + RANDOM % 6000 * 2))
    if [[ " ${JIANKA_VPCD_PORTS:-} " != *" $port "* ]] \
      && ! _listens "$port" && ! _listens $((port + 1)); then
      echo "$port"
      return 0
    fi
  done
  echo "no free port found" >&2
  return 1
}

_listens() {
  grep -qsE ":$(printf '%04X' "$1") 0+:0000 0A" /proc/net/tcp /proc/net/tcp6
}

_pcscd_program() {
  # a user's PATH often lacks sbin
  PATH=$PATH:/usr/sbin:/usr/local/sbin command -v pcscd
}

_vpcd_driver() {
  local named
  named=$(sed -n 's/^LIBPATH[[:space:]]*//p' "$JIANKA_VPCD_CONFIG" 2>/dev/null)
  echo "${named:-/usr/lib/pcsc/drivers/serial/libifdvpcd.so}"
}
