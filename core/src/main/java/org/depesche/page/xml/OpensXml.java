package org.depesche.page.xml;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the one class that may make a parser of XML; the build's check forbids it to all others. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface OpensXml {}
