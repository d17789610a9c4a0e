/**
 * Java's own SAX parser with its XSD validator, streaming.
 *
 *   java Sax SCHEMA FILE
 */
import java.io.File;
import javax.xml.XMLConstants;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

public class Sax {
  public static void main(String[] arguments) throws Exception {
    SAXParserFactory factory = SAXParserFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setSchema(SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new File(arguments[0])));
    Counter counter = new Counter();
    factory.newSAXParser().parse(new File(arguments[1]), counter);
    System.out.println(counter.elements);
  }

  private static final class Counter extends DefaultHandler {
    long elements;

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes attributes) {
      elements++;
    }

    @Override
    public void error(SAXParseException found) throws SAXException {
      throw found;
    }
  }
}
