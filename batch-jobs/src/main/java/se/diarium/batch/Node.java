package se.diarium.batch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;

/**
 * A deployment as the ledger names it: computer, process, and a number of its own, since one server may hold two of them.
 */
record Node(String host, long process, String deployment) {

    static Node ofThisDeployment() {
        String number = UUID.randomUUID().toString().substring(0, 8);
        return new Node(thisHost(), ProcessHandle.current().pid(), number);
    }

    String name() {
        return host + "/" + process + "/" + deployment;
    }

    /** Whether another one was on this computer and its process is no more. What cannot be known for sure is no. */
    boolean knowsToBeGone(String other) {
        String[] parts = other.split("/", -1);
        return parts.length == 3
                && parts[0].equals(host)
                && parts[1].matches("\\d{1,18}+")
                && ProcessHandle.of(Long.parseLong(parts[1])).isEmpty();
    }

    private static String thisHost() {
        try {
            return InetAddress.getLocalHost().getHostName().replace('/', '-');
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
