package org.depesche.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
    private static final List<String> REFUSED = List.of(
            "0.0.0.0", "10.1.2.3", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.8.8.8", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.8",
            "192.0.2.1", "192.88.99.1", "192.168.0.1", "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.255.255.250",
            "240.0.0.1",
            "255.255.255.255", "::", "::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "64:ff9b::10.0.0.1", "64:ff9b:1::1", "100::1", "2001::1",
            "2001:db8::1", "2002:7f00:1::", "2002:a00:1::", "3fff::1", "fc00::1", "fd12:3456::1", "fe80::1", "fec0::1", "ff02::1", "4000::1");
    private static final List<String> ALLOWED = List.of(
            "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "172.15.255.255", "172.32.0.0", "192.167.255.255", "198.17.255.255",
            "223.255.255.255", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2001:4860:4860::8888", "2002:808:808::", "2a00:1450:4001::1");

    static List<String> refused() {
        return REFUSED;
    }

    static List<String> allowed() {
        return ALLOWED;
    }

    @ParameterizedTest
    @MethodSource("refused")
    void addressesThatAreNotPublicAreRefusedAsLiteralsAndBehindNames(String address) {
        assertThatThrownBy(() -> guard("1.1.1.1").check(literal(address))).isInstanceOf(FetchProblem.class).hasMessageContaining("not public");
        assertThatThrownBy(() -> guard(address).check(URI.create("https://blatt.example/"))).isInstanceOf(FetchProblem.class)
                .hasMessageContaining("not public");
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void publicAddressesAreLetThrough(String address) throws FetchProblem {
        guard("10.0.0.1").check(literal(address));
        guard(address).check(URI.create("https://blatt.example/"));
    }

    @Test
    void aNameWithOneAddressInsideIsRefusedWhole() {
        assertThatThrownBy(() -> guard("1.1.1.1", "192.168.0.1").check(URI.create("https://blatt.example/"))).isInstanceOf(FetchProblem.class);
    }

    @Test
    void theAddressThatWasCheckedIsTheOneThatJavaConnectsTo() throws FetchProblem, UnknownHostException {
        List<String> answers = new ArrayList<>(List.of("1.1.1.1", "10.0.0.1")); // what a name server says first, and then
        Names rebinding = host -> List.of(InetAddress.getByName(answers.removeFirst()));

        new AddressGuard(rebinding, AddressRanges::isPublic).check(URI.create("https://rebinding.example/"));

        assertThat(InetAddress.getAllByName("rebinding.example")).containsExactly(InetAddress.getByName("1.1.1.1"));
    }

    @Test
    void theNameOfThisMachineIsRefused() {
        assertThatThrownBy(() -> AddressGuard.publicOnly().check(URI.create("http://localhost/"))).isInstanceOf(FetchProblem.class)
                .hasMessageContaining("not public");
    }

    @Test
    void aNameThatNobodyKnowsMayBeKnownLater() {
        Names nobody = host -> {
            throw new UnknownHostException(host);
        };
        assertThatThrownBy(() -> new AddressGuard(nobody, any -> true).check(URI.create("http://niemand.example/")))
                .isInstanceOfSatisfying(FetchProblem.class, problem -> assertThat(problem.failed().passing()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ftp://blatt.example/", "file:///etc/passwd", "blatt.example", "http://", "http:///a", "http://user:word@blatt.example/", "http://2130706433/",
                "http://127.1/",
        "http://0x7f000001/", "http://blatt.example:99999/", "http://a b/", "javascript:alert(1)", "http://[::1/", "http://under_score.example/"})
    void whatIsNoAddressOfTheWebIsNone(String written) {
        assertThat(Hosts.address(written)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "https://Blatt.Example#oben|https://blatt.example/", "HTTP://blatt.example./a|http://blatt.example/a",
                "https://blatt.example/über uns?q=ß|https://blatt.example/%C3%BCber%20uns?q=%C3%9F",
        "https://müller.example/a|https://xn--mller-kva.example/a", "https://blatt.example/%7Ea?b=c#d|https://blatt.example/%7Ea?b=c"})
    void addressesAreWrittenInOneWay(String both) {
        String[] pair = both.split("\\|");
        assertThat(Hosts.address(pair[0])).isEqualTo(URI.create(pair[1]));
    }

    private static URI literal(String address) {
        return URI.create("http://" + (address.contains(":") ? "[" + address + "]" : address) + "/");
    }

    private static AddressGuard guard(String... behindEveryName) {
        return new AddressGuard(host -> {
            List<InetAddress> addresses = new ArrayList<>();
            for (String address : behindEveryName) {
                addresses.add(InetAddress.getByName(address));
            }
            return addresses;
        }, AddressRanges::isPublic);
    }
}
