package org.depesche.harvest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** One request and its answer: no redirect is followed, no more is read and no longer waited than the limits say. Thread-safe. */
final class Http implements AutoCloseable {
    private final AddressGuard guard;
    private final String agent;
    private final HarvestLimits limits;
    private final HttpClient client;

    Http(AddressGuard guard, String agent, HarvestLimits limits) {
        this.guard = guard;
        this.agent = agent;
        this.limits = limits;
        client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(min(limits.time(), Duration.ofSeconds(20)))
                .proxy(HttpClient.Builder.NO_PROXY) // a proxy would resolve names that the guard has not seen
                .build();
    }

    /**
     * An answer.
     *
     * @param headers its header fields, names in lower case
     */
    record Answer(URI url, int status, Map<String, List<String>> headers, byte[] body) {

        @Nullable String header(String name) {
            List<String> values = headers.getOrDefault(name, List.of());
            return values.isEmpty() ? null : values.getFirst();
        }

        boolean isRedirect() {
            return status >= 301 && status <= 308 && status != 304 && header("location") != null;
        }
    }

    /** Throws where an address may not be fetched, or its host is not known. */
    void check(URI url) throws FetchProblem {
        guard.check(url);
    }

    /** Asks for an address that may be fetched, with these header fields beside the usual ones. */
    Answer get(URI url, Map<String, String> headers, int mostBytes) throws FetchProblem, InterruptedException {
        check(url); // again: time may have passed, and what is checked now is what is connected to
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .timeout(limits.time())
                .version(url.getScheme().equals("https") ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                .header("User-Agent", agent)
                .header("Accept", "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5")
                .header("Accept-Language", "de, en;q=0.5")
                .header("Accept-Encoding", "gzip");
        headers.forEach(request::header);
        HttpResponse<byte[]> answer = sent(request.build(), mostBytes);
        Answer raw = new Answer(url, answer.statusCode(), answer.headers().map(), answer.body());
        return isPacked(raw) ? new Answer(url, raw.status(), raw.headers(), unpacked(raw.body(), mostBytes)) : raw;
    }

    private HttpResponse<byte[]> sent(HttpRequest request, int mostBytes) throws FetchProblem, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, head -> new CappedBody(mostBytes));
        try {
            return answer.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw FetchProblem.passing("took longer than " + limits.time().toSeconds() + " seconds", "try again later");
        } catch (ExecutionException broken) {
            throw problem(broken.getCause(), mostBytes);
        } finally {
            answer.cancel(true); // ends an exchange that is still going on
        }
    }

    private static FetchProblem problem(@Nullable Throwable cause, int mostBytes) {
        if (cause instanceof CappedBody.TooLarge || cause != null && cause.getCause() instanceof CappedBody.TooLarge) {
            return FetchProblem.lasting("is larger than " + mostBytes + " bytes", "fetch it by other means and give the file");
        }
        String told = cause == null || cause.getMessage() == null ? "the connection failed" : cause.getMessage();
        return FetchProblem.passing("cannot be fetched: " + told.strip(), "try again later");
    }

    private static boolean isPacked(Answer answer) {
        String coding = answer.header("content-encoding");
        return coding != null && coding.toLowerCase(Locale.ROOT).strip().matches("(x-)?gzip");
    }

    private static byte[] unpacked(byte[] packed, int mostBytes) throws FetchProblem {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        if (packed.length == 0) {
            return packed;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            in.transferTo(new CappedOutput(all, mostBytes));
            return all.toByteArray();
        } catch (CappedBody.TooLarge bomb) {
            throw FetchProblem.lasting("is larger than " + mostBytes + " bytes when unpacked", "fetch it by other means and give the file");
        } catch (IOException broken) {
            throw FetchProblem.passing("came broken: " + broken.getMessage(), "try again later");
        }
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
