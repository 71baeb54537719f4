package org.depesche.serve;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.depesche.search.Filter;
import org.depesche.search.Questions;
import org.depesche.search.Slice;
import org.depesche.store.Store;
import org.depesche.table.Json;
import org.jspecify.annotations.Nullable;

/**
 * What all routes share: the store and its questions, and how answers are given in the form and language that is asked for. Thread-safe.
 *
 * @param store the store
 * @param questions its questions
 * @param live who is told of changes
 * @param guard who may do what
 * @param texts the site's words
 * @param templates the pages
 * @param memo what was worked out for the store as it is
 */
record Desk(Store store, Questions questions, Live live, Guard guard, Texts texts, TemplateEngine templates, Memo memo) {
    /** The attribute of a request whose answer is complete. */
    static final String TOLD = "told";

    private static final int SLICE = 50;
    private static final List<String> THEMES = List.of("auto", "light", "dark");
    private static final int YEAR = 365 * 24 * 3600; // seconds

    Desk(Store store, Questions questions, Live live, Guard guard, Texts texts) {
        this(store, questions, live, guard, texts, TemplateEngine.createPrecompiled(null, ContentType.Html, Desk.class.getClassLoader(),
                "org.depesche.serve.pages"), new Memo());
    }

    /** The filter that a request's parameters make. */
    static Filter filter(Context context) {
        Map<String, String> named = new LinkedHashMap<>();
        context.queryParamMap().forEach((name, values) -> named.put(name, values.getFirst()));
        return Filter.of(named);
    }

    /** The part of the answer that a request wants. */
    static Slice slice(Context context) {
        String limit = parameter(context, "limit");
        if (!limit.isEmpty() && !limit.matches("\\d{1,6}")) {
            throw Refusal.wrong("limit: give a number up to " + Slice.MOST);
        }
        return new Slice(limit.isEmpty() ? SLICE : Integer.parseInt(limit), parameter(context, "after"));
    }

    /** What is dear to work out, kept for as long as the store does not change. */
    <T> T memo(String name, Supplier<T> work) {
        return memo.of(name, live.known(), work);
    }

    /** A parameter of the query; empty where it is not given. */
    static String parameter(Context context, String name) {
        String value = context.queryParam(name);
        return value == null ? "" : value.strip();
    }

    /** Gives a page in the form that its path's ending asks for. */
    void show(Context context, View view) {
        context.attribute(TOLD, true);
        context.header("Cache-Control", "no-cache");
        if (context.path().endsWith(".json")) {
            context.contentType("application/json; charset=utf-8").result(Json.of(view.data().get()));
        } else if (context.path().endsWith(".csv")) {
            context.contentType("text/csv; charset=utf-8").header("Content-Disposition", "attachment").result(view.table().get().csv());
        } else {
            render(context, view.template(), view.model(), List.of("json", "csv"));
        }
    }

    private void render(Context context, String template, Map<String, Object> model, List<String> formats) {
        Map<String, Object> parameters = new HashMap<>(model);
        parameters.put("frame", frame(context, formats));
        StringOutput page = new StringOutput();
        templates.render(template + ".jte", parameters, page);
        context.contentType("text/html; charset=utf-8").result(page.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Tells of a problem: to programs as problem+json (RFC 9457), to people as a page. */
    void problem(Context context, Refusal refusal) {
        context.attribute(TOLD, true);
        context.status(refusal.status());
        if (refusal.status() == 429 || refusal.status() == 503) {
            context.header("Retry-After", "1");
        }
        if (context.path().startsWith("/api/") || context.path().endsWith(".json") || context.path().endsWith(".csv")) {
            Map<String, Object> problem = new LinkedHashMap<>();
            problem.put("type", "urn:depesche:problem:" + refusal.kind());
            problem.put("title", texts.say(Tongue.EN, "problem." + refusal.status()));
            problem.put("status", refusal.status());
            problem.put("detail", refusal.getMessage());
            context.contentType("application/problem+json").result(Json.of(problem));
        } else {
            render(context, refusal.status() == 401 ? "anmelden" : "problem", Map.of("status", refusal.status(), "what", refusal.getMessage()), List.of());
        }
    }

    private Frame frame(Context context, List<String> formats) {
        return new Frame(
                texts, tongue(context), theme(context), context.path(), context.queryString() == null ? ""
                : context.queryString(), LocalDate.now(ZoneId.systemDefault()), live.known(),
                formats, guard.holder(context) != null);
    }

    /** The language asked for in the query, which is kept in a cookie; else the kept one; else the browser's. */
    private static Tongue tongue(Context context) {
        String asked = parameter(context, "lang");
        if (!asked.isEmpty()) {
            keep(context, "lang", Tongue.of(asked).code());
            return Tongue.of(asked);
        }
        String kept = context.cookie("lang");
        String header = context.header("Accept-Language");
        return kept != null ? Tongue.of(kept) : header == null ? Tongue.DE : Tongue.wanted(header);
    }

    private static String theme(Context context) {
        @Nullable String kept = context.cookie("theme");
        return kept != null && THEMES.contains(kept) ? kept : THEMES.getFirst();
    }

    private static void keep(Context context, String name, String value) {
        Cookie cookie = new Cookie(name, value, "/", YEAR);
        cookie.setSameSite(SameSite.STRICT);
        context.cookie(cookie);
    }
}
