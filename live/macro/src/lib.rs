//! The markup of views. It reads as Leptos's own `view!` and is put where that is put; its elements are steps that make
//! one type, where Leptos makes a type of each, with code for each.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use rstml::node::{KeyedAttribute, Node, NodeAttribute, NodeElement};
use syn::{Block, Expr, Stmt};

/// A view from markup. Elements become `live::Markup`; components, with what stands between their tags, are Leptos's.
#[proc_macro]
pub fn view(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    match rstml::parse2(tokens.into()) {
        Ok(nodes) => view_of(&nodes).into(),
        Err(error) => error.into_compile_error().into(),
    }
}

fn view_of(nodes: &[Node]) -> TokenStream {
    match nodes {
        [node] => piece(node),
        nodes => {
            let pieces = nodes.iter().map(any);
            quote! { ::std::vec![#(#pieces),*] }
        }
    }
}

/// A view by itself.
fn piece(node: &Node) -> TokenStream {
    match node {
        Node::Element(element) if is_component(element) => component(element),
        Node::Element(element) => markup(element),
        Node::Fragment(fragment) => view_of(fragment.children()),
        Node::Text(text) => text.value.to_token_stream(),
        Node::Block(block) => bare(block.try_block(), block),
        other => refused(
            other,
            "This is no part of a view here: text stands in quotes, and comments in Rust's own.",
        ),
    }
}

/// A view among others.
fn any(node: &Node) -> TokenStream {
    let piece = piece(node);
    quote! { ::leptos::prelude::IntoAny::into_any(#piece) }
}

fn is_component(element: &NodeElement<rstml::Infallible>) -> bool {
    let name = element.name().to_string();
    name.rsplit("::").next().unwrap_or_default().trim_start().starts_with(char::is_uppercase)
}

fn component(element: &NodeElement<rstml::Infallible>) -> TokenStream {
    let (name, attributes) = (element.name(), element.attributes());
    if element.children.is_empty() {
        return quote! { ::leptos::view! { <#name #(#attributes)* /> } };
    }
    let inside = view_of(&element.children);
    quote! { ::leptos::view! { <#name #(#attributes)*>{#inside}</#name> } }
}

fn markup(element: &NodeElement<rstml::Infallible>) -> TokenStream {
    // A name of its own, which no expression in the markup can see.
    let markup = Ident::new("markup", Span::mixed_site());
    let tag = element.name().to_string();
    let attributes = element.attributes().iter().map(|attribute| match attribute {
        NodeAttribute::Attribute(attribute) => feature(&markup, attribute),
        NodeAttribute::Block(block) => refused(block, "An attribute has a name here."),
    });
    let children = element.children.iter().map(|child| match child {
        Node::Element(element) if !is_component(element) => {
            let child = self::markup(element);
            quote! { #markup.element(#child); }
        }
        Node::Text(text) => quote! { #markup.text(#text); },
        other => {
            let child = piece(other);
            quote! { #markup.view(#child); }
        }
    });
    quote! {{
        #[allow(unused_mut)]
        let mut #markup = ::live::Markup::new(#tag);
        #(#attributes)*
        #(#children)*
        #markup
    }}
}

/// A step for an attribute, by what stands before the colon of its name.
fn feature(markup: &Ident, attribute: &KeyedAttribute) -> TokenStream {
    let key = attribute.key.to_string();
    let value = attribute.value().map_or_else(
        || quote! { true },
        |value| match value {
            Expr::Block(block) => bare(Some(&block.block), value),
            value => value.to_token_stream(),
        },
    );
    match key.split_once(':') {
        Some(("on", event)) => {
            let event = Ident::new(event, Span::call_site());
            quote! { #markup.on(::leptos::ev::#event, #value); }
        }
        Some(("prop", name)) => quote! { #markup.property(#name, #value); },
        Some(("class", name)) => quote! { #markup.class(#name, #value); },
        Some(("style", name)) => quote! { #markup.style(#name, #value); },
        None if key == "inner_html" => quote! { #markup.property("innerHTML", #value); },
        None if key == "node_ref" => quote! { #markup.node_ref(#value); },
        None => quote! { #markup.attribute(#key, #value); },
        Some(_) => refused(&attribute.key, "This kind of attribute is not known here."),
    }
}

/// A block of one expression without its braces.
fn bare(block: Option<&Block>, whole: &impl ToTokens) -> TokenStream {
    match block.map(|block| block.stmts.as_slice()) {
        Some([Stmt::Expr(only, None)]) => only.to_token_stream(),
        _ => whole.to_token_stream(),
    }
}

fn refused(tokens: &impl ToTokens, why: &str) -> TokenStream {
    syn::Error::new_spanned(tokens, why).into_compile_error()
}
