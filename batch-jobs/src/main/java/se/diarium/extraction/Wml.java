package se.diarium.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Reads the XML of WordprocessingML (ECMA-376 part 1, 17) by its local names. */
final class Wml {

    private Wml() {}

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The first child of that name, or null; null in, null out, so that a path can be walked. */
    static @Nullable Element child(@Nullable Node parent, String name) {
        if (parent == null) {
            return null;
        }
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getLocalName())) {
                return element;
            }
        }
        return null;
    }

    /** An attribute by its local name, whatever its prefix; null where there is none, or no element. */
    static @Nullable String attribute(@Nullable Element element, String name) {
        if (element == null) {
            return null;
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (name.equals(attribute.getLocalName())) {
                return attribute.getNodeValue();
            }
        }
        return null;
    }

    /** The text right inside an element; a line end in it is a space. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text characters) {
                text.append(characters.getData());
            }
        }
        return text.toString().replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }

    /** The attribute {@code val} of a child. */
    static @Nullable String value(@Nullable Node parent, String name) {
        return attribute(child(parent, name), "val");
    }

    /** A number that an attribute holds, or what to take where it holds none. */
    static int number(@Nullable String written, int otherwise) {
        return written != null && written.matches("-?\\d{1,9}") ? Integer.parseInt(written) : otherwise;
    }

    /** A property that is on by being there (17.17.4): true or false, or null where it is not there. */
    static @Nullable Boolean onOff(@Nullable Node properties, String name) {
        Element property = child(properties, name);
        if (property == null) {
            return null;
        }
        String value = attribute(property, "val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }
}
